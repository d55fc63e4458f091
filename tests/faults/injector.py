"""Servers that misbehave byte by byte: any number of them in one thread, each on its own port."""

import asyncio
import contextlib
import os
import socket
import ssl
import struct
import threading
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self

from tests.kit.servers import PATIENCE, respond

PROBE = "x-probe"
"""Header of a request that is answered as it should be, whatever the script says."""
MODELS = b'{"object":"list","data":[{"id":"m","object":"model","created":1,"owned_by":"o"}]}'
GOOD = respond(MODELS)


@dataclass(frozen=True)
class Pause:
    """Say nothing for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Drip:
    """Send bytes one by one, with pauses between them in seconds."""

    data: bytes
    pause: float


@dataclass(frozen=True)
class Forever:
    """Send the same again and again until the client has gone."""

    piece: bytes
    pause: float = 0.0


class Act:
    """Something else that a server does."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


CLOSE = Act("close")
RESET = Act("reset")
"""End the connection with a TCP reset."""
HALF_CLOSE = Act("half-close")
"""Send no more, but go on receiving."""
CUT = Act("cut")
"""End the TCP connection without a word of TLS."""
GARBLE = Act("garble")
"""Send a record of TLS that nobody can decrypt."""
HANG = Act("hang")
"""Say nothing more until the client has gone."""

Step = bytes | Pause | Drip | Forever | Act
Answer = tuple[Step, ...]


@dataclass
class Script:
    """What a server does."""

    answers: tuple[Answer, ...] = ((GOOD,),)
    """To the requests in turn, whatever connection they come over; the last one again and again."""
    greetings: tuple[Answer, ...] = ((),)
    """What the connections in turn begin with, before a request; the last one again and again."""
    tls: ssl.SSLContext | None = None

    def slower(self, pace: float) -> Self:
        """The same with all pauses so many times as long."""
        return replace(
            self,
            answers=tuple(_slower(answer, pace) for answer in self.answers),
            greetings=tuple(_slower(answer, pace) for answer in self.greetings),
        )


def _slower(answer: Answer, pace: float) -> Answer:
    return tuple(
        replace(step, seconds=step.seconds * pace) if isinstance(step, Pause) else step
        for step in answer
    )


@dataclass
class Server:
    """One listening server, and what it has seen."""

    script: Script
    port: int = 0
    connections: int = 0
    open: set[int] = field(default_factory=set)
    """Numbers of the connections that are open now."""
    requests: list[int] = field(default_factory=list)
    """The connection of each request, probes left out."""
    heads: list[bytes] = field(default_factory=list)
    probes: list[int] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    settled: bool = False
    """Whether the script has been played, or cut short by the client."""

    def settles(self) -> bool:
        """Wait for the last step of the script, or for what the client has left of it."""
        with self.changed:
            return self.changed.wait_for(lambda: self.settled, PATIENCE)

    def settle(self) -> None:
        with self.changed:
            self.settled = True
            self.changed.notify_all()

    def drops_to(self, count: int, seconds: float) -> bool:
        """Whether soon no more than so many connections are open."""
        with self.changed:
            return self.changed.wait_for(lambda: len(self.open) <= count, seconds)


class Injector:
    """The thread that all servers run in."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda loop, context: None)
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._do(self._cancel_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    @contextlib.contextmanager
    def serving(self, script: Script) -> Iterator[Server]:
        """A server that does what the script says."""
        server = Server(script)
        listener = self._do(self._listen(server))
        try:
            yield server
        finally:
            self._do(self._stop(listener))

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    async def _listen(self, server: Server) -> asyncio.Server:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await _serve(server, reader, writer)

        listener = await asyncio.start_server(
            connected, "127.0.0.1", 0, ssl=server.script.tls, limit=1 << 20
        )
        server.port = listener.sockets[0].getsockname()[1]
        return listener

    async def _stop(self, listener: asyncio.Server) -> None:
        listener.close()

    async def _cancel_all(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)


async def _serve(
    server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    with server.changed:
        number = server.connections
        server.connections += 1
        server.open.add(number)
    try:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, EOFError):
            await _converse(server, number, reader, writer)
    finally:
        if not writer.transport.is_closing():
            writer.transport.abort()
        server.settle()
        with server.changed:
            server.open.discard(number)
            server.changed.notify_all()


async def _converse(
    server: Server, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    script = server.script
    greeting = script.greetings[min(number, len(script.greetings) - 1)]
    for step in greeting:
        if not await _take(server, step, reader, writer):
            return
    while True:
        head = await _request(reader)
        if f"{PROBE}:".encode() in head.lower():
            server.probes.append(number)
            await _take(server, GOOD, reader, writer)
            continue
        answer = script.answers[min(len(server.requests), len(script.answers) - 1)]
        server.requests.append(number)
        server.heads.append(head)
        for step in answer:
            if not await _take(server, step, reader, writer):
                return
        if len(server.requests) >= len(script.answers):
            server.settle()


async def _request(reader: asyncio.StreamReader) -> bytes:
    """A request's head; its body, which is small, is read too."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    for line in lines:
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.partition(b":")[2]))
    return head


async def _take(
    server: Server, step: Step, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> bool:
    """Do one step; whether the connection goes on."""
    if isinstance(step, bytes):
        writer.write(step)
        await writer.drain()
    elif isinstance(step, Pause):
        await asyncio.sleep(step.seconds)
    elif isinstance(step, Drip):
        for at in range(len(step.data)):
            writer.write(step.data[at : at + 1])
            await writer.drain()
            await asyncio.sleep(step.pause)
    elif isinstance(step, Forever):
        while not writer.transport.is_closing():
            writer.write(step.piece)
            await writer.drain()
            await asyncio.sleep(step.pause)
    elif step is HANG:
        server.settle()
        while await reader.read(65536):
            pass
        return False
    elif step is HALF_CLOSE:
        writer.write_eof()
        server.settle()
        while await reader.read(65536):
            pass
        return False
    elif step is CUT:
        writer.get_extra_info("socket").shutdown(socket.SHUT_WR)
        server.settle()
        while await reader.read(65536):
            pass
        return False
    elif step is GARBLE:
        os.write(writer.get_extra_info("socket").fileno(), b"\x17\x03\x03\x00\x20" + b"g" * 32)
    elif step is RESET:
        # Lingering for 0 s throws away what is unsent and says so.
        taken = writer.get_extra_info("socket")
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        # The socket is closed by then, so that the client's next call meets the end.
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        return False
    else:
        writer.close()
        await writer.wait_closed()
        return False
    return True
