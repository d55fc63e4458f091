"""Keywords and settings in, a request out.

Nothing here waits: no sockets, threads, sleeps or event loops.
"""
