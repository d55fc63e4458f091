"""Make each operation complete: write shared parts out in each one."""

from __future__ import annotations

import re
from typing import Any

from ..read.limits import MOST_MEMBERS, TooMuch
from ..read.structure import METHODS
from .naming import cut, module_name, pascal_case, plain_text
from .pointers import escape, follow
from .schema_walk import Json, map_operations, reference

_KEPT = ("operationId", "summary", "description", "deprecated", "security")
_NAMED = ("enum", "properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf")


def shared_schemas(document: Json) -> Json:
    """Make components of the schemas of shared parameters, bodies and responses."""
    sections = {k: v for k, v in document.get("components", {}).items() if isinstance(v, dict)}
    schemas = dict(sections.get("schemas", {}))

    def name_schemas(holder: Any, name: str) -> Any:
        if not isinstance(holder, dict):
            return holder
        schema = holder.get("schema")
        if isinstance(schema, dict) and any(key in schema for key in _NAMED):
            while name in schemas:
                name += "Schema"
            said = {k: holder[k] for k in ("description",) if "in" in holder and k in holder}
            schemas[name] = {**schema, **said}
            holder = {**holder, "schema": reference(escape(name))}
        if isinstance(holder.get("content"), dict):
            media = {kind: name_schemas(media, name) for kind, media in holder["content"].items()}
            holder = {**holder, "content": media}
        return holder

    def section(key: str, suffix: str) -> Json:
        return {
            name: name_schemas(holder, name if name.endswith(suffix) else name + suffix)
            for name, holder in sections.get(key, {}).items()
        }

    shared = {
        "parameters": section("parameters", ""),
        "requestBodies": section("requestBodies", "Body"),
        "responses": section("responses", "Response"),
    }
    return {**document, "components": {**sections, **shared, "schemas": schemas}}


def own_operations(document: Json) -> Json:
    """The document with parameters, body and responses written out in each operation.

    This pass exists because the generator follows few references to shared parts.
    """
    webhooks = _PathItems(document, "webhooks")
    paths = _PathItems(document, "paths")
    return {
        **document,
        "paths": paths.items,
        # A callback becomes a webhook, because it is a webhook whose address the caller names.
        "webhooks": {**webhooks.items, **webhooks.callbacks, **paths.callbacks},
    }


class _PathItems:
    """The path items of a section, and the callbacks found in their operations."""

    def __init__(self, document: Json, section: str) -> None:
        self._document = document
        self.callbacks: Json = {}
        # The items are kept, because ids are only unique among living objects.
        self._collected: dict[int, Any] = {}
        self.items: Json = {}
        for path, item in (document.get(section) or {}).items():
            if not path.startswith("x-"):
                self.items[path] = self._item(item, f"#/{section}/{path.replace('/', '~1')}")

    def _item(self, item: Any, where: str) -> Json:
        whole = _mapping(follow(self._document, item, where), where)
        if "$ref" in _mapping(item, where):
            whole = {**whole, **{key: value for key, value in item.items() if key != "$ref"}}
        return {
            method: self._operation(whole[method], whole.get("parameters"), f"{where}/{method}")
            for method in METHODS
            if whole.get(method) is not None
        }

    def _operation(self, operation: Any, shared: Any, where: str) -> Json:
        _mapping(operation, where)
        new = {key: operation[key] for key in _KEPT if operation.get(key) is not None}
        new |= {
            key: str(new[key]) for key in ("operationId", "summary", "description") if key in new
        }
        new |= {key: value for key, value in operation.items() if _is_extension(key)}
        if "security" not in new and self._document.get("security"):
            new["security"] = self._document["security"]
        if tags := [
            cut(plain_text(str(tag))) for tag in operation.get("tags") or () if str(tag).strip()
        ]:
            new["tags"] = tags
        new["parameters"] = self._parameters(operation.get("parameters"), shared, where)
        if operation.get("requestBody") is not None:
            place = f"{where}/requestBody"
            body = _mapping(follow(self._document, operation["requestBody"], place), place)
            if body.get("content"):
                new["requestBody"] = {
                    "required": body.get("required") is True,
                    "content": body["content"],
                }
        new["responses"] = self._responses(operation.get("responses") or {}, f"{where}/responses")
        self._collect_callbacks(operation.get("callbacks") or {}, where)
        return new

    def _parameters(self, own: Any, shared: Any, where: str) -> list[Json]:
        found: dict[tuple[str, str], Json] = {}
        for index, parameter in enumerate([*(own or ()), *(shared or ())]):
            place = f"{where}/parameters/{index}"
            whole = _mapping(follow(self._document, parameter, place), place)
            if "name" not in whole or "in" not in whole:
                raise ValueError(f"parameter at {place}: expected a name and a location (`in`)")
            found.setdefault((str(whole["name"]), str(whole["in"])), whole)
        if len(found) > MOST_MEMBERS:
            raise TooMuch(f"{where} has more than {MOST_MEMBERS:,} parameters")
        return [{**whole, "name": name, "in": place} for (name, place), whole in found.items()]

    def _responses(self, responses: Json, where: str) -> Json:
        new = {}
        for status, response in responses.items():
            if re.fullmatch(r"default|[1-5](\d\d|XX)", name := _status(status)):
                whole = _mapping(follow(self._document, response, f"{where}/{status}"), where)
                new[name] = {"description": str(whole.get("description") or "")}
                if whole.get("content"):
                    new[name]["content"] = whole["content"]
        if "default" in new and not any(status[0] in "23" for status in new):
            new["2XX"] = new["default"]  # `default` covers successes too, where none is listed.
        return new or {"2XX": {"description": ""}}

    def _collect_callbacks(self, callbacks: Json, where: str) -> None:
        for name, callback in callbacks.items():
            place = f"{where}/callbacks/{name}"
            for address, item in _mapping(follow(self._document, callback, place), place).items():
                # Each item is collected once, because callbacks may refer to one another.
                if not address.startswith("x-") and id(item) not in self._collected:
                    self._collected[id(item)] = item
                    key = f"{place} {address}"
                    self.callbacks[key] = self._item(item, place)


def _status(status: str) -> str:
    return status if status == "default" else status.upper()


def _is_extension(key: str) -> bool:
    """Whether a key may be an extension that this project reads.

    Keys beyond ASCII are left out, because the generator fails on keys that are not valid Unicode.
    """
    return key.startswith("x-") and key.isascii()


def _mapping(node: Any, where: str) -> Json:
    if not isinstance(node, dict):
        raise ValueError(f"{where} is {node!r:.60}; expected a mapping")
    return node


def operation_ids(document: Json) -> Json:
    """Give each operation an `operationId` of its own.

    Each needs another name, because each operation becomes a module.
    """
    taken: set[str] = set()
    last: dict[str, int] = {}

    def with_unique_id(path: str, method: str, operation: Json) -> Json:
        name = operation.get("operationId", "")
        if not re.search(r"[^\W_]", name):
            name = _name_by_route(path, method)
        base = name = cut(plain_text(name))
        while (module := module_name(name)) in taken:
            last[base] = last.get(base, 1) + 1
            name = f"{base}{last[base]}"
        taken.add(module)
        return {**operation, "operationId": name}

    return map_operations(document, with_unique_id)


def _name_by_route(path: str, method: str) -> str:
    """The name of an operation by its route: `get /users/{id}` is `getUsersById`."""
    words = [
        f"By{pascal_case(w)}" if w.startswith("{") else pascal_case(w)
        for w in re.split(r"[/?&]", path)
    ]
    return method + ("".join(words) or "Root")
