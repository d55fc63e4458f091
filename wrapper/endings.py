"""Whether an item of a stream is its last, where the server does not say `[DONE]`."""

from __future__ import annotations

from typing import Any


def choices_finished(chunk: Any) -> bool | None:
    """Whether every choice of a chunk has a reason to finish; None where it has no choices."""
    choices = chunk.choices
    if not choices:
        return None
    return all(getattr(choice, "finish_reason", None) is not None for choice in choices)
