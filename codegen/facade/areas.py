"""The area of `wrapper.types` that a component belongs to, by `x-area` or by use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

Json = dict[str, Any]
_SCHEMAS = "#/components/schemas/"


class AreaError(ValueError):
    """The document leaves the area of something open; the message says what to do."""


def areas(document: Json) -> dict[str, str]:
    """The area of every component, such as `beta.threads` of `ThreadMessage`.

    A component without `x-area` has the area of all operations and components that use it.
    `AreaError` where these have several areas, or where nothing uses the component.
    """
    schemas: Json = document["components"]["schemas"]
    users = _users(document)
    found = {name: {str(s["x-area"])} if "x-area" in s else set() for name, s in schemas.items()}
    open_ = [name for name, schema in schemas.items() if "x-area" not in schema]
    # Areas spread from users to components until none changes, because components may use each
    # other in cycles.
    is_settled = False
    while not is_settled:
        is_settled = True
        for name in open_:
            homes = {
                home
                for user, is_area in users[name]
                for home in ([user] if is_area else found[user])
            }
            is_settled = is_settled and homes == found[name]
            found[name] = homes
    # Components whose users are all settled are named, because the others follow from them.
    if several := [name for name in open_ if len(found[name]) != 1]:
        first = [name for name in several if not {(n, False) for n in several} & users[name]]
        raise AreaError("\n".join(_complaint(name, found[name]) for name in first or several))
    return {name: home for name, [home] in found.items()}


def operations_of(document: Json) -> Iterator[tuple[str, Json]]:
    """The path and the operation, for every operation of the document."""
    for path, item in document["paths"].items():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                yield path, operation


def operation_area(document: Json, operation: Json) -> str:
    """The area of an operation: its `x-area`, else its tag's, else the tag's name."""
    [tag, *_] = operation["tags"]
    said = {str(entry["name"]): entry.get("x-area") for entry in document.get("tags", ())}
    return str(operation.get("x-area") or said.get(tag) or tag)


def _users(document: Json) -> dict[str, set[tuple[str, bool]]]:
    """Component -> its users: areas (True), and other components by name (False)."""
    found: dict[str, set[tuple[str, bool]]] = defaultdict(set)
    parts: list[tuple[tuple[str, bool], Any]] = [
        ((operation_area(document, operation), True), operation)
        for _, operation in operations_of(document)
    ]
    parts += [(("webhooks", True), item) for item in document.get("webhooks", {}).values()]
    parts += [((name, False), s) for name, s in document["components"]["schemas"].items()]
    for user, part in parts:
        for name in _used_schemas(part, document):
            if user != (name, False):
                found[name].add(user)
    return found


def _used_schemas(node: Any, document: Json) -> Iterator[str]:
    """Schemas that a part of the document refers to, also through other components."""
    if isinstance(node, list):
        for item in node:
            yield from _used_schemas(item, document)
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)
        elif isinstance(reference, str):
            _, _, kind, name = reference.split("/")
            yield from _used_schemas(document["components"][kind][name], document)
        for key, value in node.items():
            if key != "mapping":
                yield from _used_schemas(value, document)


def _complaint(name: str, homes: Iterable[str]) -> str:
    where = ", ".join(sorted(homes)) or "no area"
    return f"components.schemas.{name} is used in {where}: say its x-area"
