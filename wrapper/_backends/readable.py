"""Whether a socket has something to read, asked without waiting."""

from __future__ import annotations

import select
from collections.abc import Callable


def watch(descriptor: int) -> Callable[[], bool]:
    """A function that says whether bytes, an end or a fault have come."""
    if not hasattr(select, "poll"):  # Windows
        return lambda: bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return lambda: bool(poll.poll(0))
