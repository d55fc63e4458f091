"""A response as the events of a stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import tokens
from ..fields import Json


def response_events(response: Json) -> Iterator[Json]:
    """The events of a response, numbered from 0; the last has the whole response."""
    for number, event in enumerate(_events(response)):
        yield {**event, "sequence_number": number}


def _events(response: Json) -> Iterator[Json]:
    begun = begin(response, "in_progress")
    yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}
    for index, item in enumerate(response["output"]):
        where = {"item_id": item["id"], "output_index": index}
        yield _item("added", index, {**item, **_empty_item(item), "status": "in_progress"})
        if item["type"] == "message":
            for position, part in enumerate(item["content"]):
                yield from _part_events({**where, "content_index": position}, part)
        else:
            yield from _call_events(where, item)
        yield _item("done", index, item)
    yield {"type": f"response.{response['status']}", "response": response}


def begin(response: Json, status: str) -> Json:
    """The response in `status`, without output."""
    nothing: Json = {"output": [], "usage": None, "completed_at": None, "incomplete_details": None}
    return {**response, **nothing, "status": status}


def _item(what: str, index: int, item: Json) -> Json:
    return {"type": f"response.output_item.{what}", "output_index": index, "item": item}


def _empty_item(item: Json) -> Json:
    if item["type"] == "message":
        return {"content": []}
    return {"arguments": ""} if item["type"] == "function_call" else {"input": ""}


def _part_events(where: Json, part: Json) -> Iterator[Json]:
    text, logprobs = part["text"], part["logprobs"]
    empty = {**part, "text": "", "logprobs": []}
    yield {"type": "response.content_part.added", **where, "part": empty}
    for position, piece in enumerate(tokens.split(text)):
        here = {"delta": piece, "logprobs": logprobs[position : position + 1]}
        yield {"type": "response.output_text.delta", **where, **here}
    yield {"type": "response.output_text.done", **where, "text": text, "logprobs": logprobs}
    yield {"type": "response.content_part.done", **where, "part": part}


def _call_events(where: Json, item: Json) -> Iterator[Json]:
    if item["type"] == "function_call":
        kind, whole = "function_call_arguments", item["arguments"]
        done: dict[str, Any] = {"name": item["name"], "arguments": whole}
    else:
        kind, whole = "custom_tool_call_input", item["input"]
        done = {"input": whole}
    for piece in tokens.split(whole):
        yield {"type": f"response.{kind}.delta", **where, "delta": piece}
    yield {"type": f"response.{kind}.done", **where, **done}
