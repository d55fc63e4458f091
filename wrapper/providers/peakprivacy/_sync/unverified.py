# Written by codegen/facade/unasync.py from wrapper/providers/peakprivacy/_async/unverified.py; edit that file instead.
"""Connections to servers whose certificates nobody checks."""

from __future__ import annotations

import httpx

from ...._sync.connections import HTTP


class UnverifiedHTTP(HTTP):
    """Connections of this package that accept any certificate, and so any server."""

    def _new_client(self) -> httpx.Client:
        from ...._sync.default_client import DefaultHttpxClient

        return DefaultHttpxClient(verify=False)
