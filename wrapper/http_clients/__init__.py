"""Clients of httpx, httpx2 and aiohttp, as what requests go through."""
