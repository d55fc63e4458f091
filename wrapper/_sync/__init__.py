# Written by codegen/facade/unasync.py from wrapper/_async/__init__.py; edit that file instead.
"""The I/O, written once with `await`; `_sync` is written from it.

Calls in, decoded objects, pages, streams or errors out. Everything here may wait.
"""
