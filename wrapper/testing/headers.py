"""ASGI middleware for the headers of answers, and for the keys of requests."""

from __future__ import annotations

import hmac
import time
from email.utils import formatdate

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import ApiError
from .store import Ids

_REQUESTS = 10_000
_TOKENS = 2_000_000


class ResponseHeaders:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._ids = Ids()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        request_id = self._ids.new("req_")

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                milliseconds = (time.perf_counter() - started) * 1000
                left = 0 if message["status"] == 429 else _REQUESTS - 1
                for name, value in {
                    "date": formatdate(usegmt=True),
                    "openai-organization": "local",
                    "openai-processing-ms": str(round(milliseconds)),
                    "openai-version": "2020-10-01",
                    "x-ratelimit-limit-requests": str(_REQUESTS),
                    "x-ratelimit-limit-tokens": str(_TOKENS),
                    "x-ratelimit-remaining-requests": str(left),
                    "x-ratelimit-remaining-tokens": str(_TOKENS - 100),
                    "x-ratelimit-reset-requests": "6ms",
                    "x-ratelimit-reset-tokens": "3ms",
                    "x-request-id": request_id,
                }.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class KeyCheck:
    """Middleware that refuses requests without `api_key` as bearer token."""

    def __init__(self, app: ASGIApp, *, api_key: str) -> None:
        self._app = app
        self._expected = f"bearer {api_key}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scheme, _, key = Headers(scope=scope).get("authorization", "").partition(" ")
        if not key:
            message = "You didn't provide an API key: send it as 'Authorization: Bearer KEY'."
        elif not hmac.compare_digest(f"{scheme.lower()} {key}".encode(), self._expected):
            message = "Incorrect API key provided."
        else:
            await self._app(scope, receive, send)
            return
        error = ApiError(message, status=401, code="invalid_api_key")
        await error.response()(scope, receive, send)
