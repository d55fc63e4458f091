"""The resources of an Edgen server.

Keywords in, decoded objects out. Every call may wait.
"""
