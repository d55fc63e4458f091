"""The resources of PeakPrivacy, and connections that check no certificate.

Keywords in, decoded objects out. Every call may wait.
"""
