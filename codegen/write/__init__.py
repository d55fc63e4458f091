"""A normalised document in; the folder of its client, whole or not at all, out.

Files are written and read beside that folder, and ruff is run; the network is never asked.
"""
