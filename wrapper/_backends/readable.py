"""A look whether a socket has something to read, without waiting."""

from __future__ import annotations

import select
from collections.abc import Callable


def watch(descriptor: int) -> Callable[[], bool]:
    """A function that tells whether bytes, an end or a fault have come to a descriptor."""
    if not hasattr(select, "poll"):  # Windows
        return lambda: bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return lambda: bool(poll.poll(0))
