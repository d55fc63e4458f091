"""What may be given as `http_client`: clients of httpx, httpx2 and aiohttp.

A client in, one that speaks as httpx does out. Requests that go through it may wait.
"""
