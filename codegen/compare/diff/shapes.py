"""Shapes: types of values as the generated Python has them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

Shape = frozenset["Atom"]
"""The alternatives of a type.

Classes, enums and unions stand by name, because a type may contain itself.
"""


@dataclass(frozen=True, slots=True)
class Atom:
    """One alternative of a type."""

    kind: str
    """`model`, `enum`, `union`, `literal`, `list`, `dict`, or a scalar's Python type."""
    name: str = ""
    inner: Shape = frozenset()

    def __str__(self) -> str:
        match self.kind:
            case "literal":
                return f"Literal[{self.name}]"
            case "list":
                return f"list[{text(self.inner)}]"
            case "dict":
                return f"dict[str, {text(self.inner)}]"
        return self.name or self.kind


ANY = Atom("Any")
NULL = Atom("None")
NOTHING = Atom("no body")
STR = Atom("str")
NAMED = frozenset({"model", "enum", "union"})


def literal(value: Any) -> Atom:
    return Atom("literal", json.dumps(value, ensure_ascii=False, sort_keys=True))


def text(shape: Shape) -> str:
    """The type as Python source, with alternatives sorted and `None` last."""
    values = sorted(atom.name for atom in shape if atom.kind == "literal")
    others = sorted(str(atom) for atom in shape if atom.kind != "literal" and atom != NULL)
    words = [*([f"Literal[{', '.join(values)}]"] if values else []), *others]
    return " | ".join([*words, *(["None"] if NULL in shape else [])])


def sort_atoms(shape: Shape) -> list[Atom]:
    return sorted(shape, key=str)


def named_atoms(shape: Shape) -> Iterator[Atom]:
    """The classes, enums and unions in a type, at any depth."""
    for atom in sort_atoms(shape):
        if atom.kind in NAMED:
            yield atom
        yield from named_atoms(atom.inner)


def rename_shape(shape: Shape, name: Callable[[str], str]) -> Shape:
    """The type with each name replaced by `name(old name)`."""
    return frozenset(
        replace(
            atom,
            name=name(atom.name) if atom.kind in NAMED else atom.name,
            inner=rename_shape(atom.inner, name),
        )
        for atom in shape
    )


def is_decoded(shape: Shape) -> bool:
    """Whether the client changes received JSON of this type into other objects."""
    return any(
        atom.kind in ("model", "union", "datetime", "date") or is_decoded(atom.inner)
        for atom in shape
    )


def as_sent(shape: Shape) -> Shape:
    """The type that a caller may pass, where a date may also be text."""
    dates = any(atom.kind in ("datetime", "date") for atom in shape)
    deep = (replace(atom, inner=as_sent(atom.inner)) for atom in shape)
    return frozenset([*deep, *([STR] if dates else [])])


def covers(shape: Shape, atom: Atom) -> bool:
    """Whether every value of an alternative is a value of the type."""
    if atom in shape or ANY in shape:
        return True
    kind = scalar(atom)
    wider = {kind, *(("float",) if kind == "int" else ())} - {atom.kind}
    return any(other.kind in wider for other in shape)


def scalar(atom: Atom) -> str:
    """The Python type of a constant, else the kind of the alternative."""
    if atom.kind != "literal":
        return atom.kind
    return type(json.loads(atom.name)).__name__
