"""Who is whom, where names do not tell: of all possible pairs those that are most alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

Left = TypeVar("Left", bound=Any)
Right = TypeVar("Right", bound=Any)


def most_alike(likeness: Mapping[tuple[Left, Right], float]) -> Iterator[tuple[Left, Right]]:
    """Pairs, the most alike first, none of either side in two; where equal, in their order."""
    lefts, rights = set[Left](), set[Right]()
    for left, right in ranked(likeness):
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            yield left, right


def ranked(likeness: Mapping[tuple[Left, Right], float]) -> list[tuple[Left, Right]]:
    """All pairs, the most alike first; where equal, in their order."""
    return sorted(likeness, key=lambda pair: (-likeness[pair], pair))
