"""How much a document may ask of the generator.

A document is untrusted. What is larger, deeper or wider than any real API's is refused with a
reason, instead of taking all memory, all day, or the stack of the C library that reads YAML.
"""

from __future__ import annotations

from typing import Any

LARGEST = 32 * 2**20
"""Bytes of a document, and characters once its YAML aliases are written out."""

DEEPEST = 100
"""Mappings and lists in one another; the deepest of the large public documents has 22."""

MOST_VALUES = 1_000_000
"""Mappings, lists and scalars, once YAML aliases are written out."""

MOST_ALTERNATIVES = 5_000
"""Members of unions that `allOf` combines with other schemas."""

LARGEST_TYPE = 5_000
"""Names in the type of one value, where what has no class of its own is written out."""

DEEPEST_TYPE = 50
"""Lists and unions in one another in such a type."""

LARGEST_TYPES = 150_000
"""Names in all types that have more than one."""

MOST_MEMBERS = 5_000
"""Properties of one object, or parameters of one operation."""

MOST_TRIALS = 100_000
"""Fields of objects looked at to tell the members of one union apart."""


class TooMuch(ValueError):
    """The document asks for more than any API needs; the message says for what, and where."""


def sized(text: bytes) -> bytes:
    """The text itself, where it is no larger than a document may be."""
    if len(text) > LARGEST:
        raise TooMuch(
            f"the document has {len(text) / 2**20:.1f} MiB, and {LARGEST >> 20} MiB are the most:"
            " split it, or leave out what is not called"
        )
    return text


def checked(document: Any) -> Any:
    """The document itself, where it is small enough with each alias written out every time."""
    values = 1
    characters = 0
    pending: list[tuple[Any, int]] = [(document, 1)]
    while pending:
        node, depth = pending.pop()
        below: Any = ()
        if isinstance(node, (str, bytes)):
            characters += len(node)
        elif isinstance(node, dict):
            characters += sum(len(key) for key in node if isinstance(key, str))
            below = node.values()
        elif isinstance(node, (list, tuple)):
            below = node
        if below and depth > DEEPEST:
            raise too_deep()
        values += len(below)
        if values > MOST_VALUES or characters > LARGEST:
            raise too_many()
        pending += [(value, depth + 1) for value in below]
    return document


def too_deep(where: str = "") -> TooMuch:
    return TooMuch(
        f"more than {DEEPEST} mappings and lists stand in one another, or contain themselves{where}"
    )


def too_many() -> TooMuch:
    return TooMuch(
        f"the document has more than {MOST_VALUES:,} values or {LARGEST:,} characters, YAML aliases"
        " written out: split it, or leave out what is not called"
    )
