# Written by codegen/facade/params.py from generated_client/api; edits would be lost.
"""The keywords of the methods, by tag."""
