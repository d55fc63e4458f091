"""Sockets: bytes in, bytes out, on asyncio and in threads.

The modules `asyncio` and `threads` may wait; the other modules never do.
"""
