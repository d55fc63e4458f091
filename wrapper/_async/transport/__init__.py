"""HTTP/1.1 over the connections of `_backends`, as an httpx transport.

Requests in, responses with unread bodies out. Every module of this package may wait.
"""
