"""The losses of a client, each with its place in the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """One part of the document that the generated code lacks."""

    place: str
    """A pointer into the document, such as `#/paths/~1files/post`."""
    kind: str
    """`operation`, `parameter`, `property`, `type`, `nullability`, `enum value`, ..."""
    detail: str

    def __str__(self) -> str:
        return f"{self.place}: {self.kind} lost: {self.detail}"


def report(losses: Sequence[Loss], operations: int) -> str:
    """The numbered losses, then one line with the number of losses of each kind."""
    lines = [f"{number}. {loss}" for number, loss in enumerate(losses, 1)]
    kinds = ", ".join(f"{n} {kind}" for kind, n in Counter(x.kind for x in losses).most_common())
    found = f"{len(losses)} losses" if len(losses) != 1 else "1 loss"
    total = f"{operations} operations, {found}"
    return "\n".join([*lines, f"{total}: {kinds}" if kinds else total])
