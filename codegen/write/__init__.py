"""A normalised document in; the folder of its client, whole or not at all, out.

This package reads and writes files beside the client's folder, and runs ruff. The network is never
asked.
"""
