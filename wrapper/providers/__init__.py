"""Clients of single providers: one module each, with the names its users know."""
