"""Events of a streamed run: which ones are the last. No I/O."""

from __future__ import annotations

from typing import Any

LAST_EVENTS = frozenset(
    {
        "done",
        "thread.run.cancelled",
        "thread.run.completed",
        "thread.run.expired",
        "thread.run.failed",
        "thread.run.incomplete",
        "thread.run.requires_action",
    }
)


def is_last_event(event: Any) -> bool:
    """Whether a run goes no further after an event, which some servers say instead of `[DONE]`."""
    return getattr(event, "event", None) in LAST_EVENTS
