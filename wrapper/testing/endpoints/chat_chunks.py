"""A chat completion as the chunks of a stream."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from .. import tokens
from ..fields import Json


def chunks(completion: Json, *, with_usage: bool) -> Iterator[Json]:
    """Chunks that add up to `completion`, its choices in turn.

    With usage, every chunk has the key `usage`, and a last chunk without choices has the numbers.
    """
    head = {
        "id": completion["id"],
        "object": "chat.completion.chunk",
        "created": completion["created"],
        "model": completion["model"],
        "service_tier": completion["service_tier"],
        "system_fingerprint": completion["system_fingerprint"],
    }
    unknown = {"usage": None} if with_usage else {}
    for together in zip_longest(*map(_choice_chunks, completion["choices"])):
        for choice in filter(None, together):
            yield {**head, "choices": [choice], **unknown}
    if with_usage:
        yield {**head, "choices": [], "usage": completion["usage"]}


def _choice_chunks(choice: Json) -> Iterator[Json]:
    message = choice["message"]
    if calls := message.get("tool_calls"):
        yield _chunk(choice, {"role": "assistant", "content": None, "refusal": None})
        for index, call in enumerate(calls):
            for delta in _call_deltas(index, call):
                yield _chunk(choice, {"tool_calls": [delta]})
    else:
        yield _chunk(choice, {"role": "assistant", "content": "", "refusal": None})
        logprobs = choice["logprobs"]
        for position, piece in enumerate(tokens.split(message["content"])):
            entry = logprobs and {"content": [logprobs["content"][position]], "refusal": None}
            yield _chunk(choice, {"content": piece}, logprobs=entry)
    yield _chunk(choice, {}, finish_reason=choice["finish_reason"])


def _call_deltas(index: int, call: Json) -> Iterator[Json]:
    kind = call["type"]
    key = "arguments" if kind == "function" else "input"
    start = {**call[kind], key: ""}
    yield {"index": index, "id": call["id"], "type": kind, kind: start}
    for piece in tokens.split(call[kind][key]):
        yield {"index": index, kind: {key: piece}}


def _chunk(
    choice: Json, delta: Json, *, logprobs: Any = None, finish_reason: str | None = None
) -> Json:
    return {
        "index": choice["index"],
        "delta": delta,
        "logprobs": logprobs,
        "finish_reason": finish_reason,
    }
