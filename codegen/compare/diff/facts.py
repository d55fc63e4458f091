"""What changed, before anyone judges it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SENT = "sent"
RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Fact:
    """One difference between two documents."""

    rule: str
    """What kind of difference; one of `judging.RULES`."""
    place: str
    """`Job.status`, `create_job(limit)`, or a pointer into the document."""
    old: str = ""
    new: str = ""
    directions: frozenset[str] = frozenset()
    """Who notices: those who send, those who receive; empty where the rule is for anyone."""


class Facts:
    """Facts in the order of their discovery; the same fact of both directions is one."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str, str], set[str]] = {}

    def add(self, rule: str, place: str, old: str = "", new: str = "", *directions: str) -> None:
        self._found.setdefault((rule, place, old, new), set()).update(directions)

    def __iter__(self) -> Iterator[Fact]:
        for key, directions in self._found.items():
            yield Fact(*key, frozenset(directions))

    def __bool__(self) -> bool:
        return bool(self._found)
