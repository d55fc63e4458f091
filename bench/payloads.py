"""Answers of the measured server as HTTP, and the values that clients must find."""

from __future__ import annotations

import base64
import json
import random
from array import array
from collections.abc import Iterable
from typing import Any

EVENTS = 500
SHORT_EVENTS = 100
PAGES, PAGE = 50, 20
VECTORS, DIMENSIONS = 2048, 1536
MODEL = "text-embedding-3-small"
TOKEN = " token"
TEXT = "The capital of France is Paris, and has been for a long time. " * 4
EVENTS_OF_A_WRITE = 50

CHUNK: dict[str, Any] = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion.chunk",
    "created": 1763700000,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
    "choices": [{"index": 0, "delta": {"content": TOKEN}, "logprobs": None, "finish_reason": None}],
    "obfuscation": "x8Qe1kTn",
}
COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion",
    "created": 1763700000,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": TEXT,
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
DELTA: dict[str, Any] = {
    "type": "response.output_text.delta",
    "item_id": "msg_68123456789abcdef0123456789abcdef0123",
    "output_index": 0,
    "content_index": 0,
    "delta": TOKEN,
    "logprobs": [],
    "obfuscation": "x8Qe1kTn",
}


def answer(body: Any) -> bytes:
    """A whole HTTP response with 21 headers."""
    data = json.dumps(body, separators=(",", ":")).encode()
    return _head("application/json", f"content-length: {len(data)}") + data


def chat_stream(count: int, *, events_of_a_chunk: int) -> bytes:
    """Chat chunks as server-sent events and `[DONE]`, several to an HTTP chunk."""
    last = {**CHUNK, "choices": [{**CHUNK["choices"][0], "finish_reason": "stop"}]}
    events = [_event(CHUNK)] * (count - 1) + [_event(last) + b"data: [DONE]\n\n"]
    return _stream(events, events_of_a_chunk)


def response_stream(count: int) -> bytes:
    """Typed events of a response in large HTTP chunks."""
    response = {"id": "resp_1", "object": "response", "created_at": 1763700000, "output": []}
    response |= {"model": "gpt-4o-mini", "status": "in_progress", "tools": []}
    values = [{"type": "response.created", "response": response, "sequence_number": 0}]
    values += [{**DELTA, "sequence_number": n + 1} for n in range(count)]
    done = {**response, "status": "completed"}
    values.append({"type": "response.completed", "response": done, "sequence_number": count + 1})
    events = [f"event: {value['type']}\n".encode() + _event(value) for value in values]
    return _stream(events, EVENTS_OF_A_WRITE)


def embeddings(*, packed: bool) -> dict[str, Any]:
    """Embeddings as lists of numbers, or as base64 of 32-bit floats."""
    data = []
    for index, vector in enumerate(vectors()):
        text = base64.b64encode(vector.tobytes()).decode()
        embedding = text if packed else [round(number, 9) for number in vector]
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    # Mistral's client needs `id` and `completion_tokens`.
    usage = {"prompt_tokens": 8, "total_tokens": 8, "completion_tokens": 0}
    return {"id": "embd-1", "object": "list", "data": data, "model": MODEL, "usage": usage}


def vectors() -> Iterable[array[float]]:
    """The vectors of the answers, the same each time."""
    source = random.Random(1)
    numbers = [source.uniform(-0.1, 0.1) for _ in range(DIMENSIONS)]
    return (
        array("f", numbers[n % DIMENSIONS :] + numbers[: n % DIMENSIONS]) for n in range(VECTORS)
    )


def page(number: int) -> dict[str, Any]:
    """A page of files, with the flag for further pages."""
    ids = [f"file-{number * PAGE + n:04d}" for n in range(PAGE)]
    files = [
        {
            "id": id,
            "object": "file",
            "bytes": 120000,
            "created_at": 1763700000,
            "filename": "mydata.jsonl",
            "purpose": "fine-tune",
            "status": "processed",
            "expires_at": None,
            "status_details": None,
        }
        for id in ids
    ]
    ends = {"first_id": ids[0], "last_id": ids[-1], "has_more": number + 1 < PAGES}
    return {"object": "list", "data": files, **ends}


def _event(value: Any) -> bytes:
    return f"data: {json.dumps(value, separators=(',', ':'))}\n\n".encode()


def _stream(events: list[bytes], events_of_a_chunk: int) -> bytes:
    size = events_of_a_chunk
    pieces = [b"".join(events[n : n + size]) for n in range(0, len(events), size)]
    framed = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return _head("text/event-stream", "transfer-encoding: chunked") + framed + b"0\r\n\r\n"


def _head(content_type: str, framing: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"content-type: {content_type}", framing, "x-request-id: req_0123"]
    lines += [f"x-filler-header-{n:02d}: some value of a usual length" for n in range(18)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()
