"""Explanations: the differences that are intended, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from .findings import Difference


@dataclass(frozen=True)
class Explanation:
    kind: str
    place: str
    """The place of a difference, perhaps a space and its detail; `*` is any text."""
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Whether this explanation covers the difference."""
        pattern = ".*".join(map(re.escape, self.place.split("*")))
        said = (difference.place, f"{difference.place} {difference.detail}")
        return self.kind == difference.kind and any(re.fullmatch(pattern, text) for text in said)


def load(path: Path) -> list[Explanation]:
    """The explanations in a file: a list of reasons, each with kinds and places."""
    return [
        Explanation(kind, place, entry["reason"])
        for entry in yaml.safe_load(path.read_text("utf-8")) or ()
        for kind, places in entry.items()
        if kind != "reason"
        for place in places
    ]


def find_unexplained(
    differences: Iterable[Difference], explanations: Iterable[Explanation]
) -> list[Difference]:
    """The differences that no explanation covers, sorted."""
    known = list(explanations)
    return sorted(d for d in differences if not any(each.covers(d) for each in known))


def find_stale(
    differences: Iterable[Difference], explanations: Iterable[Explanation]
) -> list[Explanation]:
    """The explanations that cover no difference."""
    found = list(differences)
    return [each for each in explanations if not any(map(each.covers, found))]
