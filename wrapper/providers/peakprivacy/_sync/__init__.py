# Written by codegen/facade/unasync.py from wrapper/providers/peakprivacy/_async/__init__.py; edit that file instead.
"""The resources of PeakPrivacy, and connections that check no certificate.

Keywords in, decoded objects out. Every call may wait.
"""
