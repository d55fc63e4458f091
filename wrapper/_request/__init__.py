"""Keywords and settings in, a request out.

No module of this folder waits: no sockets, threads, sleeps or event loops.
"""
