"""An asynchronous httpx client over aiohttp, which is quicker with many requests in flight.

Needs `pip install 'openai-compatible-client[aiohttp]'`.
"""

from __future__ import annotations

from typing import Any

from .config import TIMEOUT
from .httpx_clients import LIMITS

try:
    from httpx_aiohttp import HttpxAiohttpClient
except ImportError as exc:
    raise RuntimeError(
        "DefaultAioHttpClient needs aiohttp: pip install 'openai-compatible-client[aiohttp]'"
    ) from exc


class DefaultAioHttpClient(HttpxAiohttpClient):
    """`DefaultAsyncHttpxClient` with aiohttp's connections; pass it as `http_client`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("timeout", TIMEOUT)
        options.setdefault("limits", LIMITS)
        options.setdefault("follow_redirects", True)
        super().__init__(**options)
