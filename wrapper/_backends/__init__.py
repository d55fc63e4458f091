"""Sockets: bytes in, bytes out, on asyncio and in threads.

Everything here may wait, but for `http1`, `origin` and `addresses`.
"""
