"""Chunks of completions: how each is decoded, and which chunk is the last. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generated_client import models as m


def chat_chunk(value: dict[str, Any]) -> m.ChatCompletionChunk:
    """A decoded chunk; the `message` of a choice without `delta` becomes its delta.

    Some servers send messages in chunks, and some send a whole completion instead of a stream.
    """
    chunk = m.ChatCompletionChunk.from_dict(value)
    choices: Any = chunk.choices
    if type(choices) is list:
        for choice in choices:
            if isinstance(choice, m.ChatCompletionChunkChoice) and choice.delta is None:
                message = getattr(choice, "message", None)
                if isinstance(message, Mapping):
                    choice.delta = m.ChoiceDelta.from_dict(message)
    return chunk


def choices_finished(chunk: Any) -> bool | None:
    """Whether every choice of a chunk has a reason to finish; None without choices.

    The answer tells the last chunk of a server that does not send `[DONE]`.
    """
    choices = chunk.choices
    if not choices or type(choices) is not list:
        return None
    # A loop, because it costs a quarter of `all` with a generator and runs for every chunk.
    try:
        for choice in choices:
            if choice.finish_reason is None:
                return False
    except AttributeError:
        return False
    return True


def ends_with(*types: str) -> Callable[[Any], bool | None]:
    """A function that tells whether an event is the last, by its `type`."""
    return lambda event: getattr(event, "type", None) in types
