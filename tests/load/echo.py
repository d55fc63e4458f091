"""A chat server that says back the name of each question, and fails where it is asked to."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from types import TracebackType
from typing import Any, Self

from tests.kit.samples import chunk, events
from tests.kit.servers import PATIENCE

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


class EchoServer:
    """Serves from a thread of its own; `open_at_once` streams wait for each other half-way."""

    def __init__(self, *, open_at_once: int = 1) -> None:
        self._open_at_once = open_at_once
        self._open = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._started = threading.Event()
        self._port = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(PATIENCE)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        self._full = asyncio.Event()
        self._connections: set[asyncio.StreamWriter] = set()
        server = await asyncio.start_server(self._talk, "127.0.0.1", 0, backlog=4096)
        self._port = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._stopping.wait()
        server.close()
        for writer in list(self._connections):
            writer.transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
                asked = json.loads(await reader.readexactly(int(length)))
                fault, name = asked["model"], asked["messages"][0]["content"]
                answer = self._stream if asked.get("stream") else self._whole
                if not await answer(writer, name, fault):
                    break
        except (OSError, EOFError, asyncio.CancelledError):
            pass  # The client has gone, half-way of a question perhaps; or the server ends.
        finally:
            self._connections.discard(writer)
            writer.transport.abort()

    async def _stream(self, writer: asyncio.StreamWriter, name: str, fault: str) -> bool:
        """Whether the connection can be used again."""
        writer.write(_head("text/event-stream", "transfer-encoding: chunked"))
        texts = texts_of(name)
        for text in texts[:2]:
            writer.write(_part(events(chunk(text))))
        self._open += 1
        if self._open >= self._open_at_once:
            self._full.set()
        await writer.drain()
        await asyncio.wait_for(self._full.wait(), PATIENCE)
        if fault == "reset":
            sock = writer.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if fault == "error":
            writer.write(_part(events({"error": {"message": f"{name} failed"}})) + b"0\r\n\r\n")
            await writer.drain()
            return True
        if fault == "cut":
            await writer.drain()
            writer.write_eof()
            return False
        for text in texts[2:]:
            writer.write(_part(events(chunk(text))))
            await asyncio.sleep(0)
        writer.write(_part(events(chunk(finish_reason="stop"), "[DONE]")) + b"0\r\n\r\n")
        await writer.drain()
        return True

    async def _whole(self, writer: asyncio.StreamWriter, name: str, fault: str) -> bool:
        """Whether the connection can be used again."""
        if fault == "hang up":
            return False
        message = {"role": "assistant", "content": name}
        answer: dict[str, Any] = {"id": name, "choices": [{"index": 0, "message": message}]}
        body, kind, status = json.dumps(answer).encode(), "application/json", "200 OK"
        if fault == "status":
            body, status = json.dumps({"error": {"message": name}}).encode(), "500 Wrong"
        if fault == "html":
            body, kind = f"<html>{name}</html>".encode(), "text/html"
        if fault == "empty":
            body = b""
        length = len(body) + (10 if fault == "short" else 0)
        writer.write(_head(kind, f"content-length: {length}", status=status) + body)
        await writer.drain()
        return fault != "short"


def _head(kind: str, framing: str, *, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\ncontent-type: {kind}\r\n{framing}\r\n\r\n".encode()


def _part(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"
