"""What is called in the cases, and what is compared of the results."""

from collections.abc import Callable
from typing import Any

from tests.kit.samples import ASK

CALLS: dict[str, Callable[..., Any]] = {
    "models": lambda client: client.models.list(),
    "model": lambda client: client.models.retrieve("m"),
    "chat": lambda client: client.chat.completions.create(**ASK),
    "stream": lambda client: client.chat.completions.create(**ASK, stream=True),
    "respond": lambda client: client.responses.create(model="m", input="Hi", stream=True),
    "content": lambda client: client.files.content("f"),
    "delete": lambda client: client.files.delete("f"),
    "json": lambda client: client.get("/anything", cast_to=object),
}

STREAMS = frozenset({"stream", "respond"})


def text_of_chunk(item: Any) -> str:
    """What a chunk of a stream says."""
    choices = getattr(item, "choices", None) or []
    return "".join(getattr(choice.delta, "content", None) or "" for choice in choices if choice)


def shown(call: str, result: Any) -> object:
    """What is compared of a result."""
    if call == "models":
        return [model.id for model in result.data or []]
    if call == "chat":
        return result.choices[0].message.content
    if call == "content":
        return result.content
    if call == "json":
        return result
    return getattr(result, "id", None)
