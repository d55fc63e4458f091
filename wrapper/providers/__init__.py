"""Clients of single providers, with the names that their users know.

A provider is a module, or a folder where it has resources of its own. A provider that differs only
in address and key is a `Profile` in `presets.py`. docs/providers.md says how to add a provider.
"""
