"""Forks and the end of the process, reported to objects with connections."""

from __future__ import annotations

import atexit
import os
import threading
from typing import Protocol
from weakref import WeakSet


class HasConnections(Protocol):
    """An object that has to know of forks and of the end of the process."""

    def after_fork(self) -> None:
        """Forget the parent's connections; one thread runs, and locks may stay held for ever."""

    def before_exit(self) -> None:
        """Close the connections that can be closed, because nobody uses them any more."""


_known: WeakSet[HasConnections] = WeakSet()


def look_after(connections: HasConnections) -> None:
    """Tell an object of the forks of this process and of its end; refers to it weakly."""
    _known.add(connections)


def _after_fork() -> None:
    for connections in list(_known):
        connections.after_fork()


def _before_exit() -> None:
    # With other threads nothing is closed, because a daemon thread may be within a call.
    if threading.active_count() == 1:
        for connections in list(_known):
            connections.before_exit()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
atexit.register(_before_exit)
