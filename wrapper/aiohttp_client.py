"""An asynchronous httpx client over aiohttp, which is quicker with many requests in flight.

Needs `pip install 'openai-compatible-client[aiohttp]'`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, cast

import httpx

from .config import TIMEOUT
from .httpx_clients import LIMITS

try:
    from aiohttp import ClientError, ServerTimeoutError
    from httpx_aiohttp import AiohttpTransport
except ImportError as exc:
    raise RuntimeError(
        "DefaultAioHttpClient needs aiohttp: pip install 'openai-compatible-client[aiohttp]'"
    ) from exc


@contextmanager
def _httpx_errors(request: httpx.Request) -> Iterator[None]:
    """Raise httpx's errors where the adapter knows none, or takes a closed door for a slow one."""
    try:
        yield
    except httpx.ConnectTimeout as exc:
        if isinstance(exc.__cause__, (TimeoutError, ServerTimeoutError)):
            raise
        raise httpx.ConnectError(str(exc), request=request) from exc
    except ClientError as exc:
        raise httpx.RemoteProtocolError(str(exc), request=request) from exc


class _Body(httpx.AsyncByteStream):
    def __init__(self, body: httpx.AsyncByteStream, request: httpx.Request) -> None:
        self._body = body
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _httpx_errors(self._request):
            async for chunk in self._body:
                yield chunk

    async def aclose(self) -> None:
        await self._body.aclose()


class _Transport(AiohttpTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _httpx_errors(request):
            response = await super().handle_async_request(request)
        response.stream = _Body(cast(httpx.AsyncByteStream, response.stream), request)
        return response


class DefaultAioHttpClient(httpx.AsyncClient):
    """`DefaultAsyncHttpxClient` with aiohttp's connections; pass it as `http_client`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("timeout", TIMEOUT)
        options.setdefault("follow_redirects", True)
        of_transport = ("verify", "cert", "trust_env", "limits")
        settings = {name: options[name] for name in of_transport if name in options}
        options.setdefault("transport", _Transport(**{"limits": LIMITS, **settings}))
        super().__init__(**options)
