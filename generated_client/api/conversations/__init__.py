# Written by `make generate` from openapi.yaml; edits would be lost.
"""Contains endpoint functions for accessing the API"""
