"""A record of requests, for tests to look at."""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .bodies import RequestBody

CAPACITY = 500
_KEPT = 256 * 1024
_SECRET = frozenset(
    {"authorization", "proxy-authorization", "cookie", "api-key", "api-token", "x-api-key"}
)


@dataclass(slots=True)
class RecordedRequest:
    """One request; complete as soon as its response starts."""

    method: str
    path: str
    """The decoded path, with its `/v1`."""
    query: str
    """The query as it was sent, without the `?`."""
    headers: dict[str, str]
    """Values by lower-case name.

    Credentials are `***`; repeated headers are joined by commas.
    """
    size: int = 0
    """Bytes of the body."""
    _content: bytearray = field(default_factory=bytearray, repr=False)

    @property
    def json(self) -> Any:
        """The decoded body; None where it is not JSON or is larger than 256 KiB."""
        if not self.size or self.size > _KEPT or "json" not in self.headers.get("content-type", ""):
            return None
        try:
            return json.loads(self._content)
        except ValueError:
            return None

    def _see(self, chunk: bytes) -> None:
        self.size += len(chunk)
        if self.size <= _KEPT:
            self._content += chunk
        else:
            self._content.clear()


class Recorder:
    """ASGI middleware that records requests.

    It is the outermost middleware, because it must also see requests that others refuse.
    """

    def __init__(self) -> None:
        self._app: ASGIApp
        self._lock = threading.Lock()
        self._requests: deque[RecordedRequest] = deque(maxlen=CAPACITY)

    def around(self, app: ASGIApp) -> ASGIApp:
        self._app = app
        return self

    @property
    def requests(self) -> list[RecordedRequest]:
        """The latest requests, oldest first."""
        with self._lock:
            return list(self._requests)

    def clear(self) -> None:
        with self._lock:
            self._requests.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = RecordedRequest(
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"].decode("latin-1"),
            headers=_headers(Headers(scope=scope)),
        )
        with self._lock:
            self._requests.append(request)
        body = RequestBody(receive, request._see)

        # The body is read to its end first, because a record must be complete with the response.
        async def send_after_body(message: Message) -> None:
            await body.drain()
            await send(message)

        await self._app(scope, body.receive, send_after_body)


def _headers(headers: Headers) -> dict[str, str]:
    return {
        name: "***" if name in _SECRET else ", ".join(headers.getlist(name)) for name in headers
    }
