# Written by codegen/facade/unasync.py from wrapper/_async/resources/__init__.py; edit that file instead.
