"""Connections to servers whose certificates nobody checks."""

from __future__ import annotations

import httpx

from ...._async.connections import AsyncHTTP


class AsyncUnverifiedHTTP(AsyncHTTP):
    """Connections of this package that accept any certificate, and so any server."""

    def _new_client(self) -> httpx.AsyncClient:
        from ...._async.default_client import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient(verify=False)
