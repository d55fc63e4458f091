"""What did not survive, and where the document says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """One thing that the document says and the generated code does not."""

    place: str
    """A pointer into the document, such as `#/paths/~1files/post`."""
    kind: str
    """`operation`, `parameter`, `property`, `type`, `nullability`, `enum value`, ..."""
    detail: str

    def __str__(self) -> str:
        return f"{self.place}: {self.kind} lost: {self.detail}"


def report(losses: Sequence[Loss], operations: int) -> str:
    """The losses, numbered, and their number by kind."""
    lines = [f"{number}. {loss}" for number, loss in enumerate(losses, 1)]
    kinds = ", ".join(f"{n} {kind}" for kind, n in Counter(x.kind for x in losses).most_common())
    found = f"{len(losses)} losses" if len(losses) != 1 else "1 loss"
    total = f"{operations} operations, {found}"
    return "\n".join([*lines, f"{total}: {kinds}" if kinds else total])
