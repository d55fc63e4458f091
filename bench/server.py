"""A server that is no bottleneck: prebuilt answers, keep-alive, its own process.

`python -m bench.server` prints its port. The first part of a request's path chooses the answer:
`/short/...` is a short stream, whatever follows. `/cpu` answers with the CPU seconds that the
server has used.
"""

from __future__ import annotations

import asyncio
import re
import socket
import time

from bench import payloads

_LENGTH = re.compile(rb"\ncontent-length: *(\d+)", re.IGNORECASE)
_AFTER = re.compile(rb"[?&]after=file-(\d+)")

ANSWERS: dict[bytes, bytes] = {
    b"chat": payloads.answer(payloads.COMPLETION),
    b"single": payloads.chat_stream(payloads.EVENTS, events_of_a_chunk=1),
    b"large": payloads.chat_stream(payloads.EVENTS, events_of_a_chunk=payloads.EVENTS_OF_A_WRITE),
    b"short": payloads.chat_stream(payloads.SHORT_EVENTS, events_of_a_chunk=1),
    b"events": payloads.response_stream(payloads.EVENTS),
    b"floats": payloads.answer(payloads.embeddings(packed=False)),
    b"base64": payloads.answer(payloads.embeddings(packed=True)),
}
PAGES = [payloads.answer(payloads.page(number)) for number in range(payloads.PAGES)]


class Answering(asyncio.Protocol):
    """One connection, which counts the bytes of bodies but does not keep them."""

    def __init__(self) -> None:
        self.head = b""
        self.received = self.missing = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        if self.missing:
            self._take_body(data)
            return
        self.head += data
        end = self.head.find(b"\r\n\r\n")
        if end < 0:
            return
        body = self.head[end + 4 :]
        self.head = self.head[:end]
        length = _LENGTH.search(self.head)
        self.received, self.missing = 0, int(length[1]) if length else 0
        self._take_body(body)

    def _take_body(self, data: bytes) -> None:
        self.received += len(data)
        self.missing -= len(data)
        if self.missing <= 0:
            target, self.head = self.head.split(b" ", 2)[1], b""
            self.transport.write(self._answer(target))

    def _answer(self, target: bytes) -> bytes:
        scenario = target.split(b"/", 2)[1]
        if found := ANSWERS.get(scenario):
            return found
        if scenario == b"pages":
            after = _AFTER.search(target)
            return PAGES[(int(after[1]) + 1) // payloads.PAGE if after else 0]
        if scenario == b"upload":
            file = {"id": "file-1", "object": "file", "bytes": self.received}
            file |= {"created_at": 1763700000, "filename": "data.bin", "purpose": "batch"}
            # Mistral's client needs both fields.
            file |= {"sample_type": "batch_request", "source": "upload"}
            return payloads.answer(file)
        return payloads.answer(time.process_time())


async def serve() -> None:
    """Serve until the process is ended."""
    loop = asyncio.get_running_loop()
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    server = await loop.create_server(Answering, sock=listening)
    print(listening.getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
