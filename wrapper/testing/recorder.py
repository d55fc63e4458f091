"""What the server was asked, for tests to look at."""

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
    """One request; complete from when its response starts."""

    method: str
    path: str
    """Decoded, with its `/v1`."""
    query: str
    """As it was sent, without the `?`."""
    headers: dict[str, str]
    """By lower-case name; credentials read `***`, repeated ones are joined by commas."""
    size: int = 0
    """Bytes of the body."""
    _content: bytearray = field(default_factory=bytearray, repr=False)

    @property
    def json(self) -> Any:
        """The body decoded; None where it is not JSON or larger than 256 KiB."""
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
    """ASGI middleware; the first, so that it sees what the others refuse."""

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

        async def send_after_body(message: Message) -> None:
            await body.drain()
            await send(message)

        await self._app(scope, body.receive, send_after_body)


def _headers(headers: Headers) -> dict[str, str]:
    return {
        name: "***" if name in _SECRET else ", ".join(headers.getlist(name)) for name in headers
    }
