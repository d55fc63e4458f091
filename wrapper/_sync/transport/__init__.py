# Written by codegen/facade/unasync.py from wrapper/_async/transport/__init__.py; edit that file instead.
"""HTTP/1.1 over connections of our own, as an httpx transport.

Requests in, responses with unread bodies out. Everything here may wait.
"""
