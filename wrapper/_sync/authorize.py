# Written by codegen/facade/unasync.py from wrapper/_async/authorize.py; edit that file instead.
"""The scheme of an attempt applied to a request, and again to the request of a redirect."""

from __future__ import annotations

import httpx

from .._concurrency.loops import awaited_value
from .._request.auth import Credential


def authorize(credential: Credential, request: httpx.Request) -> None:
    """Let the scheme of an attempt complete a request, as by adding a key or a signature."""
    view = credential.view(request)
    awaited_value(credential.auth(view))
    credential.conclude(view)
