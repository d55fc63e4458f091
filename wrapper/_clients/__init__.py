"""Clients that may be given as `http_client`: of httpx, httpx2 and aiohttp.

A client in, a client with the methods of httpx out. Requests over the client may wait.
"""
