"""A server that is not the bottleneck: fixed answers over keep-alive, in a process of its own.

`python -m bench.server` prints its port. `stream: true` in a request gets 500 chunks, each in an
HTTP chunk of its own; any other request gets one chat completion with 21 headers.
"""

from __future__ import annotations

import asyncio
import json
import socket
from typing import Any

EVENTS = 500

CHUNK: dict[str, Any] = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion.chunk",
    "created": 1763700000,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
    "choices": [
        {"index": 0, "delta": {"content": " token"}, "logprobs": None, "finish_reason": None}
    ],
}
COMPLETION = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion",
    "created": 1763700000,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "The capital of France is Paris, and has been for a long time. " * 4,
                "refusal": None,
                "annotations": [],
            },
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 14,
        "completion_tokens": 60,
        "total_tokens": 74,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}


def _head(content_type: str, framing: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"content-type: {content_type}", framing, "x-request-id: req_0123"]
    lines += [f"x-filler-header-{n:02d}: some value of a usual length" for n in range(18)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def _whole() -> bytes:
    body = json.dumps(COMPLETION).encode()
    return _head("application/json", f"content-length: {len(body)}") + body


def _stream() -> list[bytes]:
    event = f"data: {json.dumps(CHUNK)}\n\n".encode()
    last = json.dumps({**CHUNK, "choices": [{**CHUNK["choices"][0], "finish_reason": "stop"}]})
    tail = f"data: {last}\n\ndata: [DONE]\n\n".encode()
    pieces = [*[event] * (EVENTS - 1), tail]
    framed = [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces]
    return [_head("text/event-stream", "transfer-encoding: chunked"), *framed, b"0\r\n\r\n"]


WHOLE = _whole()
STREAM = b"".join(_stream())


class Answering(asyncio.Protocol):
    """One connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while (end := self.pending.find(b"\r\n\r\n")) >= 0:
            head, rest = self.pending[:end].lower(), self.pending[end + 4 :]
            length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
            if len(rest) < length:
                return
            body, self.pending = rest[:length], rest[length:]
            self.transport.write(STREAM if b'"stream":true' in body else WHOLE)


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
