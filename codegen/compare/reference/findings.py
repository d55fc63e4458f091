"""Findings of a comparison: differences, and counts of the things compared."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, order=True)
class Difference:
    kind: str
    """The kind: `missing` or `extra` and a thing, or `different` and a trait."""
    place: str
    """The path from our innermost component (`FileObject.status`) or operation."""
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.kind}" + (f": {self.detail}" if self.detail else "")


@dataclass
class Findings:
    differences: set[Difference] = field(default_factory=set)
    total: Counter[str] = field(default_factory=Counter)
    """The number of things in the reference, by kind: `operations`, `properties`, ..."""
    alike: Counter[str] = field(default_factory=Counter)
    """The number of the things that ours has too; of a trait, that ours has equal."""

    def add(self, kind: str, place: str, detail: str = "") -> None:
        self.differences.add(Difference(kind, place, detail))

    def names(
        self, thing: str, things: str, place: str, ours: set[str], theirs: set[str]
    ) -> list[str]:
        """Compare two sets of names; return the shared ones, sorted.

        `place` is the prefix of each name in the place of a difference.
        """
        for name in theirs - ours:
            self.add(f"missing {thing}", place + name)
        for name in ours - theirs:
            self.add(f"extra {thing}", place + name)
        self.total[things] += len(theirs)
        self.alike[things] += len(ours & theirs)
        return sorted(ours & theirs)

    def values(self, place: str, ours: frozenset[Any], theirs: frozenset[Any]) -> None:
        """Compare the listed values of a place."""
        for value in theirs - ours:
            self.add("missing value", place, repr(value))
        for value in ours - theirs:
            self.add("extra value", place, repr(value))
        self.total["values"] += len(theirs)
        self.alike["values"] += len(ours & theirs)

    def trait(self, name: str, place: str, ours: Any, theirs: Any) -> None:
        """Compare one trait of a place: the value of ours with that of the reference."""
        self.total[name] += 1
        self.alike[name] += ours == theirs
        if ours != theirs:
            self.add(f"different {name}", place, f"{_word(ours)}, not {_word(theirs)}")


def _word(value: Any) -> str:
    return {"None": "none", "True": "yes", "False": "no"}.get(repr(value), repr(value))
