"""Chunks as server-sent events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from .bodies import RequestBody


def event_stream(
    request: Request, chunks: Iterable[dict[str, Any]], *, pace: float, named: bool = False
) -> Response:
    """A response with one event for each chunk, `pace` seconds apart.

    With `named`, events have the name of their `type`. Otherwise `[DONE]` ends the stream.
    """
    body = RequestBody(request.receive)

    async def events() -> AsyncIterator[str]:
        for number, chunk in enumerate(chunks):
            if number and await body.wait_for_disconnect(within=pace):
                return
            data = json.dumps(chunk, ensure_ascii=False, separators=(",", ":"))
            yield encode(data, event=chunk["type"] if named else None)
        if not named:
            yield encode("[DONE]")

    headers = {"cache-control": "no-cache"}
    return StreamingResponse(events(), media_type="text/event-stream", headers=headers)


def encode(data: str, *, event: str | None = None) -> str:
    name = f"event: {event}\n" if event else ""
    return f"{name}data: {data}\n\n"
