"""A chat server that says back the name of each question, and fails where it is asked to."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tests.kit.samples import chunk, events
from tests.kit.servers import (
    END,
    PATIENCE,
    Connection,
    Server,
    begin,
    part,
    read_body,
    read_head,
    respond,
)

PIECES = 5
"""Items of a whole stream that have text."""

GOOD = "good"
STREAM_FAULTS = ("reset", "error", "cut")
"""How a stream ends early: by a TCP reset, an error event, or a closed connection."""
CALL_FAULTS = ("hang up", "status", "html", "short", "empty")
"""How a call fails: no answer, a server's error, and bodies that aren't what they claim."""


def question(name: object, fault: str = GOOD) -> dict[str, Any]:
    """Keywords of a chat call that is answered with `name`."""
    return {"model": fault, "messages": [{"role": "user", "content": str(name)}]}


def texts_of(name: object) -> list[str]:
    """What the items of a whole stream say, one by one."""
    return [f"{name}.{piece}" for piece in range(PIECES)]


class EchoServer(Server):
    """Answers by what is asked; `open_at_once` streams wait for each other half-way."""

    def __init__(self, *, open_at_once: int = 1) -> None:
        super().__init__()
        self._open_at_once = open_at_once
        self._streams = 0
        self._full = asyncio.Event()

    async def converse(self, connection: Connection) -> None:
        goes_on = True
        while goes_on:
            received = await read_head(connection)
            await read_body(connection, received)
            asked = json.loads(received.body)
            fault, name = asked["model"], asked["messages"][0]["content"]
            answer = self._stream if asked.get("stream") else self._whole
            goes_on = await answer(connection, name, fault)

    async def _stream(self, connection: Connection, name: str, fault: str) -> bool:
        """Whether the connection can be used again."""
        texts = texts_of(name)
        await connection.send(begin() + b"".join(part(events(chunk(text))) for text in texts[:2]))
        self._streams += 1
        if self._streams >= self._open_at_once:
            self._full.set()
        await asyncio.wait_for(self._full.wait(), PATIENCE)
        if fault == "reset":
            await connection.reset()
        elif fault == "cut":
            await connection.close()
        elif fault == "error":
            failed = {"error": {"message": f"{name} failed"}}
            await connection.send(part(events(failed)) + END)
        else:
            for text in texts[2:]:
                await connection.send(part(events(chunk(text))))
                await asyncio.sleep(0)
            await connection.send(part(events(chunk(finish_reason="stop"), "[DONE]")) + END)
        return fault not in ("reset", "cut")

    async def _whole(self, connection: Connection, name: str, fault: str) -> bool:
        """Whether the connection can be used again."""
        if fault == "hang up":
            return False
        message = {"role": "assistant", "content": name}
        answer: dict[str, Any] = {"id": name, "choices": [{"index": 0, "message": message}]}
        body, kind, status = json.dumps(answer).encode(), "application/json", 200
        if fault == "status":
            body, status = json.dumps({"error": {"message": name}}).encode(), 500
        if fault == "html":
            body, kind = f"<html>{name}</html>".encode(), "text/html"
        if fault == "empty":
            body = b""
        length = {"content-length": str(len(body) + 10)} if fault == "short" else None
        await connection.send(respond(body, status=status, content_type=kind, headers=length))
        return fault != "short"
