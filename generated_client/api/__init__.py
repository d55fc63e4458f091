# Written by `make generate` from openapi.yaml; edits would be lost.
"""Contains methods for accessing the API"""
