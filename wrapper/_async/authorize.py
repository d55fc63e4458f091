"""The scheme of an attempt applied to a request, and again to the request of a redirect."""

from __future__ import annotations

import httpx

from .._concurrency.loops import async_awaited_value
from .._request.auth import Credential


async def async_authorize(credential: Credential, request: httpx.Request) -> None:
    """Let the scheme of an attempt complete a request, as by adding a key or a signature."""
    view = credential.view(request)
    await async_awaited_value(credential.auth(view))
    credential.conclude(view)
