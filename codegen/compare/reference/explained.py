"""The differences that are meant, each with its reason."""

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
    """Of a difference; `*` stands for anything. After a space, its detail may follow."""
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Whether this is what the difference is explained by."""
        pattern = ".*".join(map(re.escape, self.place.split("*")))
        said = (difference.place, f"{difference.place} {difference.detail}")
        return self.kind == difference.kind and any(re.fullmatch(pattern, text) for text in said)


def load(path: Path) -> list[Explanation]:
    """The explanations in a file: a list of reasons, below each a kind and its places."""
    return [
        Explanation(kind, place, entry["reason"])
        for entry in yaml.safe_load(path.read_text("utf-8")) or ()
        for kind, places in entry.items()
        if kind != "reason"
        for place in places
    ]


def unexplained(
    differences: Iterable[Difference], explanations: Iterable[Explanation]
) -> list[Difference]:
    """The differences that no explanation covers, in order."""
    known = list(explanations)
    return sorted(d for d in differences if not any(each.covers(d) for each in known))


def stale(
    differences: Iterable[Difference], explanations: Iterable[Explanation]
) -> list[Explanation]:
    """The explanations that cover nothing (any more)."""
    found = list(differences)
    return [each for each in explanations if not any(map(each.covers, found))]
