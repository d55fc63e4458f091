"""Values made of bytes: the same bytes, the same value, so that a fuzzer can vary them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

T = TypeVar("T")
DEEPEST = 12
LONGEST = 4


class Choices:
    """What bytes decide on, two at most for each choice; zeros where there are no more."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._next = 0

    @property
    def is_over(self) -> bool:
        return self._next >= len(self._data)

    def number(self, below: int) -> int:
        """A number from 0."""
        width = 1 if below <= 256 else 2
        taken = self._data[self._next : self._next + width]
        self._next += width
        return int.from_bytes(taken, "big") % below

    def one_of(self, values: Sequence[T]) -> T:
        return values[self.number(len(values))]

    def text(self) -> str:
        length = self.number(6)
        taken = self._data[self._next : self._next + length]
        self._next += length
        return taken.decode("utf-8", "surrogateescape")


NUMBERS = (0, 1, -1, 1700000000, 2**53 + 1, 2**64, -(2**70), 0.5, -0.0, 1e308)


def json_of(choices: Choices, keys: Sequence[str], words: Sequence[str], depth: int = 0) -> Any:
    """Any JSON value; its keys and strings are mostly among those given."""
    kind = 0 if choices.is_over or depth > DEEPEST else choices.number(10)
    if kind < 4:
        return choices.one_of((None, True, False, "", [], {}))
    if kind == 4:
        return choices.one_of(NUMBERS)
    if kind == 5:
        return choices.one_of(words)
    if kind == 6:
        return choices.text()
    if kind == 7:
        count = choices.number(LONGEST)
        return [json_of(choices, keys, words, depth + 1) for _ in range(count)]
    return object_of(choices, keys, keys, words, depth)


def object_of(
    choices: Choices, own: Sequence[str], keys: Sequence[str], words: Sequence[str], depth: int = 0
) -> dict[str, Any]:
    """A JSON object whose own keys are among `own` mostly, those of what it holds among `keys`."""
    made: dict[str, Any] = {}
    for _ in range(choices.number(LONGEST + 2)):
        key = choices.one_of(own) if own and choices.number(8) else choices.text()
        made[key] = json_of(choices, keys, words, depth + 1)
    return made
