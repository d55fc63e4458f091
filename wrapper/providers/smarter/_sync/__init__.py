# Written by codegen/facade/unasync.py from wrapper/providers/smarter/_async/__init__.py; edit that file instead.
"""The client of a Smarter platform, and its resources.

Keywords in, decoded objects out. Every call may wait.
"""
