"""The surface of a document: what a user of the generated client sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .shapes import Shape, rename_shape

Rename = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of a model, or a parameter of an operation."""

    shape: Shape
    required: bool
    deprecated: bool = False
    description: str = ""
    place: str = ""
    """The place of a parameter: path, query, header or cookie; empty for a property."""
    encoding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A type that can be imported by its name: a model, an enum or a union."""

    kind: str
    sent: bool
    received: bool
    fields: Mapping[str, Field]
    """The properties of a model; empty for enums and unions."""
    members: Shape
    """The values of an enum, or the alternatives of a union."""
    dispatch: Any = None
    """The table that tells the objects of a union apart."""
    mixin: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A method of the client."""

    method: str
    path: str
    tag: str
    """The folder of the operation's module."""
    parameters: Mapping[str, Field]
    body: Field | None
    content_types: tuple[str, ...]
    result: Shape
    events: Shape
    """The type of a stream's events; empty where the operation has no stream."""
    accepts: tuple[str, ...]
    statuses: tuple[str, ...]
    deprecated: bool
    extensions: Mapping[str, Any]
    security: Any
    description: str


@dataclass(frozen=True, slots=True)
class Surface:
    """All operations by module name, and all importable types by name."""

    title: str
    version: str
    operations: Mapping[str, Operation]
    names: Mapping[str, Named]
    security: Any = None
    """The security of every operation that has none of its own."""


def rename_all(
    surface: Surface, operations: Mapping[str, str], names: Mapping[str, str]
) -> Surface:
    """The surface with new names for operations and importable types."""
    found = {operations.get(key, key): value for key, value in surface.operations.items()}
    surface = replace(surface, operations=found)
    if not names:
        return surface

    def name(old: str) -> str:
        return names.get(old, old)

    return replace(
        surface,
        operations={key: _rename_operation(o, name) for key, o in found.items()},
        names={name(key): _rename_named(entry, name) for key, entry in surface.names.items()},
    )


def _rename_operation(operation: Operation, name: Rename) -> Operation:
    return replace(
        operation,
        parameters={k: _rename_field(f, name) for k, f in operation.parameters.items()},
        body=_rename_field(operation.body, name) if operation.body else None,
        result=rename_shape(operation.result, name),
        events=rename_shape(operation.events, name),
    )


def _rename_named(entry: Named, name: Rename) -> Named:
    return replace(
        entry,
        fields={key: _rename_field(field, name) for key, field in entry.fields.items()},
        members=rename_shape(entry.members, name),
        dispatch=_rename_table(entry.dispatch, name),
    )


def _rename_table(table: Any, name: Rename) -> Any:
    """The dispatch table with new names, which stand in its lists at any depth."""
    if isinstance(table, list):
        return [name(item) for item in table]
    if isinstance(table, dict):
        return {key: _rename_table(value, name) for key, value in table.items()}
    return table


def _rename_field(field: Field, name: Rename) -> Field:
    return replace(field, shape=rename_shape(field.shape, name))
