"""What becomes of connections when their process forks, and when it ends."""

from __future__ import annotations

import atexit
import os
import threading
from typing import Protocol
from weakref import WeakSet


class HasConnections(Protocol):
    def after_fork(self) -> None:
        """Let go of what belongs to the parent; there is one thread, and locks may be held."""

    def before_exit(self) -> None:
        """Close what can be closed; nobody uses it any more."""


_known: WeakSet[HasConnections] = WeakSet()


def look_after(connections: HasConnections) -> None:
    """Have connections told of the forks of this process, and of its end."""
    _known.add(connections)


def _after_fork() -> None:
    for connections in list(_known):
        connections.after_fork()


def _before_exit() -> None:
    # A daemon thread may be in the middle of a call.
    if threading.active_count() == 1:
        for connections in list(_known):
            connections.before_exit()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
atexit.register(_before_exit)
