"""Bytes of a response in, objects or errors out.

Nothing here waits: no sockets, threads, sleeps or event loops.
"""
