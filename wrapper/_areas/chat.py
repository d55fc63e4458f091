"""Chunks of completions: how servers write them, and which one is the last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generated_client import models as m


def chat_chunk(value: dict[str, Any]) -> m.ChatCompletionChunk:
    """A decoded chunk; the `message` of a choice without `delta` is readable as its delta.

    So read a whole completion that came instead of a stream, and servers that send messages.
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
    """Whether every choice of a chunk has a reason to finish; None where it has no choices.

    It tells the last chunk where a server does not say `[DONE]`.
    """
    choices = chunk.choices
    if not choices or type(choices) is not list:
        return None
    # A loop: it is asked of every chunk, and costs a quarter of `all` with a generator.
    try:
        for choice in choices:
            if choice.finish_reason is None:
                return False
    except AttributeError:
        return False
    return True


def ends_with(*types: str) -> Callable[[Any], bool | None]:
    """Tells the last event of a stream whose events have a `type`."""
    return lambda event: getattr(event, "type", None) in types
