"""Chunks of a chat completion, also from servers that send whole messages instead of deltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generated_client import models as m
from generated_client.api.chat.create_chat_completion import decode_event


def chat_chunk(value: Any) -> m.ChatCompletionChunk:
    """A decoded chunk; the `message` of a choice without `delta` is readable as its delta."""
    chunk = decode_event(value)
    for choice in chunk.choices or ():
        if getattr(choice, "delta", None) is None:
            message = getattr(choice, "message", None)
            if isinstance(message, Mapping):
                choice.delta = m.ChoiceDelta.from_dict(message)
    return chunk
