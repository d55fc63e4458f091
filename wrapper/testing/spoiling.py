"""ASGI middleware that spoils responses by the plan of faults."""

from __future__ import annotations

import json
import math
from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .bodies import RequestBody
from .errors import ApiError
from .faults import Fault, FaultPlan
from .sse import encode

HangUp = Callable[[Scope], None]
"""Closes the connection of a request."""

_UNHARMED = 3
"""The number of events that arrive before a fault in a stream."""
_BODILESS = (204, 205, 304)
_CODES = {
    401: ("invalid_request_error", "invalid_api_key"),
    403: ("invalid_request_error", "permission_denied"),
    404: ("invalid_request_error", "not_found"),
    409: ("invalid_request_error", "conflict"),
    429: ("requests", "rate_limit_exceeded"),
}


class Spoiling:
    def __init__(self, app: ASGIApp, *, plan: FaultPlan, hang_up: HangUp) -> None:
        self._app = app
        self._plan = plan
        self._hang_up = hang_up

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            fault = self._plan.next(scope)
        except ApiError as exc:
            await exc.response()(scope, receive, send)
            return
        if fault is None:
            await self._app(scope, receive, send)
            return
        body = RequestBody(receive)
        app = self._app if fault.status is None else _failure(fault, fault.status)
        spoiled = _SpoiledSend(fault, send, body, lambda: self._hang_up(scope))
        await app(scope, body.receive, spoiled)


class _SpoiledSend:
    """An ASGI `send` that carries out `fault`, and ignores messages after its end."""

    def __init__(
        self, fault: Fault, send: Send, body: RequestBody, hang_up: Callable[[], None]
    ) -> None:
        self._fault = fault
        self._send = send
        self._body = body
        self._hang_up = hang_up
        self._over = False
        self._streams = False
        self._sent = 0

    async def __call__(self, message: Message) -> None:
        if self._over:
            return
        if message["type"] == "http.response.start":
            await self._start(message)
        else:
            await self._continue(message)

    async def _start(self, message: Message) -> None:
        if self._fault.delay:
            await self._body.wait_for_disconnect(within=self._fault.delay)
        if self._fault.drop == "headers":
            await self._body.drain()
            await self._drop()
            return
        headers = MutableHeaders(scope=message)
        self._streams = headers.get("content-type", "").startswith("text/event-stream")
        headers.update(self._fault.headers)
        await self._send(message)

    async def _continue(self, message: Message) -> None:
        content: bytes = message.get("body", b"")
        unharmed = self._streams and self._sent < _UNHARMED and message.get("more_body", False)
        self._sent += 1
        if self._fault.drop == "body" or (self._fault.drop == "stream" and not unharmed):
            half = content[: len(content) // 2]
            await self._send({"type": "http.response.body", "body": half, "more_body": True})
            await self._drop()
        elif self._fault.error_in_stream and self._streams and not unharmed:
            self._over = True
            event = encode(json.dumps(_stream_error().body())).encode()
            await self._send({"type": "http.response.body", "body": event, "more_body": False})
        else:
            await self._send(message)

    async def _drop(self) -> None:
        self._over = True
        self._hang_up()
        await self._body.wait_for_disconnect(within=math.inf)


def _failure(fault: Fault, status: int) -> ASGIApp:
    if fault.body is not None:
        return Response(fault.body, status, media_type="text/plain")
    if status < 400 or status in _BODILESS:
        return Response(status_code=status)
    default = "invalid_request_error" if status < 500 else "server_error", None
    kind, code = _CODES.get(status, default)
    message = f"This server was told to answer {status}."
    return ApiError(message, status=status, type=kind, code=code).response()


def _stream_error() -> ApiError:
    message = "This server was told to fail within the stream."
    return ApiError(message, type="server_error", code="server_error")
