"""The client of a Smarter platform, and its resources.

Keywords in, decoded objects out. Every call may wait.
"""
