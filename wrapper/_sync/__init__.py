# Written by codegen/unasync.py from wrapper/_async/__init__.py; edit that file instead.
