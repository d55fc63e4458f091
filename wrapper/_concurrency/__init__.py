"""Waiting, with an event loop and without; the two ways stand side by side.

Work and bounds in, results or TimeoutError out. Every module of this package may wait.
"""
