"""Facts: the differences between two documents, not judged yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SENT = "sent"
RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Fact:
    """One difference between two documents."""

    rule: str
    """The kind of difference: a key of `judging.ANYONE` or `judging.DIRECTED`."""
    place: str
    """The place: `Job.status`, `create_job(limit)`, or a pointer into the document."""
    old: str = ""
    new: str = ""
    directions: frozenset[str] = frozenset()
    """The users who notice: senders, receivers.

    Empty where the rule asks for no direction, or where nobody notices.
    """


class Facts:
    """Facts in the order of discovery; one fact for both directions."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str, str], set[str]] = {}

    def add(self, rule: str, place: str, old: str = "", new: str = "", *directions: str) -> None:
        self._found.setdefault((rule, place, old, new), set()).update(directions)

    def __iter__(self) -> Iterator[Fact]:
        for key, directions in self._found.items():
            yield Fact(*key, frozenset(directions))

    def __bool__(self) -> bool:
        return bool(self._found)
