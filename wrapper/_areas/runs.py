"""Events of a streamed run, and which of the events are the last. No I/O."""

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
    """Whether an event ends its stream, as it does where a server sends no `[DONE]`."""
    return getattr(event, "event", None) in LAST_EVENTS
