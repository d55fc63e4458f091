# Written by codegen/facade/unasync.py from wrapper/_async/authorize.py; edit that file instead.
"""A scheme applied to a request: before it is sent, and again where a redirect leads."""

from __future__ import annotations

import httpx

from .._concurrency.loops import awaited_value
from .._request.auth import Credential


def authorize(credential: Credential, request: httpx.Request) -> None:
    """Have the request completed by the scheme of its attempt."""
    view = credential.view(request)
    awaited_value(credential.auth(view))
    credential.conclude(view)
