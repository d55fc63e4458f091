"""Clients of single providers, a module each: what it offers, under the names it uses."""
