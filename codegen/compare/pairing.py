"""Pair parts of two documents by likeness, because their names may differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

Left = TypeVar("Left", bound=Any)
Right = TypeVar("Right", bound=Any)


def pair_most_alike(likeness: Mapping[tuple[Left, Right], float]) -> Iterator[tuple[Left, Right]]:
    """The most alike pairs first, each part in one pair; equal pairs in sort order."""
    lefts, rights = set[Left](), set[Right]()
    for left, right in rank_pairs(likeness):
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            yield left, right


def rank_pairs(likeness: Mapping[tuple[Left, Right], float]) -> list[tuple[Left, Right]]:
    """All pairs, the most alike first; equally alike pairs in sort order."""
    return sorted(likeness, key=lambda pair: (-likeness[pair], pair))
