# Written by `make generate` from the specification; edits would be lost.
"""Contains methods for accessing the API"""
