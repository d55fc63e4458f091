# Written by `make generate` from the specification; edits would be lost.
"""Contains endpoint functions for accessing the API"""
