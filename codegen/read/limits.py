"""How much a document may ask of the generator.

A document is untrusted. A document that is larger, deeper or wider than that of any real API is
refused with a reason, because it could take all memory, all day, or the whole stack of the C
library that reads YAML.
"""

from __future__ import annotations

from typing import Any

LARGEST = 32 * 2**20
"""The most bytes, and the most characters with YAML aliases written out."""

DEEPEST = 100
"""The most mappings and lists in one another.

The deepest of the large public documents has 22.
"""

MOST_VALUES = 1_000_000
"""The most mappings, lists and scalars, with YAML aliases written out."""

MOST_ALTERNATIVES = 5_000
"""The most members of unions that `allOf` combines with other schemas."""

LARGEST_TYPE = 5_000
"""The most names in the type of one value, with lists and unions written out."""

DEEPEST_TYPE = 50
"""The most lists and unions in one another in the type of one value."""

LARGEST_TYPES = 150_000
"""The most names in all types together; a type of one name does not count."""

MOST_MEMBERS = 5_000
"""The most properties of one object, or parameters of one operation."""

MOST_TRIALS = 100_000
"""The most fields looked at to tell the members of one union apart."""


class TooMuch(ValueError):
    """The document exceeds a limit; the message says which one, and where."""


def check_size(text: bytes) -> bytes:
    """The text itself; `TooMuch` where it has more bytes than a document may have."""
    if len(text) > LARGEST:
        raise TooMuch(
            f"the document has {len(text) / 2**20:.1f} MiB, and {LARGEST >> 20} MiB are the most:"
            " split it, or leave out what is not called"
        )
    return text


def check_limits(document: Any) -> Any:
    """The document itself; `TooMuch` where it is too large with aliases written out."""
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
            raise too_deep_error()
        values += len(below)
        if values > MOST_VALUES or characters > LARGEST:
            raise too_many_error()
        pending += [(value, depth + 1) for value in below]
    return document


def too_deep_error(where: str = "") -> TooMuch:
    return TooMuch(
        f"more than {DEEPEST} mappings and lists stand in one another, or contain themselves{where}"
    )


def too_many_error() -> TooMuch:
    return TooMuch(
        f"the document has more than {MOST_VALUES:,} values or {LARGEST:,} characters, YAML aliases"
        " written out: split it, or leave out what is not called"
    )
