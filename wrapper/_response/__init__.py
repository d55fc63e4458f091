"""Bytes of a response in, objects or errors out.

No module of this folder waits: no sockets, threads, sleeps or event loops.
"""
