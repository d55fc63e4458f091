"""The I/O of a client, written with `await`; `_sync` is generated from it.

Calls in; decoded objects, pages, streams or errors out. Every module of this package may wait.
"""
