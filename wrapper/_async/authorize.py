"""A scheme applied to a request: before it is sent, and again where a redirect leads."""

from __future__ import annotations

import httpx

from .._concurrency.loops import async_awaited_value
from .._request.auth import Credential


async def async_authorize(credential: Credential, request: httpx.Request) -> None:
    """Have the request completed by the scheme of its attempt."""
    view = credential.view(request)
    await async_awaited_value(credential.auth(view))
    credential.conclude(view)
