# Written by codegen/facade/unasync.py from wrapper/providers/edgen/_async/__init__.py; edit that file instead.
"""The resources of an Edgen server.

Keywords in, decoded objects out. Every call may wait.
"""
