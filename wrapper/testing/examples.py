"""A value that fits a JSON schema."""

from __future__ import annotations

import math
import re
from typing import Any

_DEEP = 6
"""Depth from which recursion is avoided wherever the schema allows."""
_TOO_DEEP = 40
_FORMATS = {
    "date": "2025-01-31",
    "date-time": "2025-01-31T12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
}


def example(schema: Any, *, hint: str = "") -> Any:
    """A value for `schema`, the same each time; free strings are a word of `hint`.

    Only required properties are filled in; all of them if the schema requires none. `pattern` and
    `not` are ignored.
    """
    return _Examples(schema, hint).of(schema, 0)


class _Examples:
    def __init__(self, root: Any, hint: str) -> None:
        self._root = root
        self._hint = hint

    def of(self, schema: Any, depth: int) -> Any:
        if depth > _TOO_DEEP:
            return None
        if not isinstance(schema, dict):
            return _word(self._hint)
        schema = self._flatten(schema)
        for keyword in ("anyOf", "oneOf"):
            if options := schema.get(keyword):
                outer = {key: value for key, value in schema.items() if key != keyword}
                return self.of(_merge(outer, _choose(options, depth)), depth + 1)
        if "const" in schema:
            return schema["const"]
        if options := schema.get("enum"):
            return next((option for option in options if self._mentions(option)), options[0])
        match _type_of(schema):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, depth)
            case "integer" | "number" as kind:
                return _number(schema, whole=kind == "integer")
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return self._string(schema)

    def _mentions(self, option: object) -> bool:
        return bool(re.search(rf"\b{re.escape(str(option))}\b", self._hint, re.IGNORECASE))

    def _flatten(self, schema: dict[str, Any]) -> dict[str, Any]:
        for _ in range(_TOO_DEEP):
            if isinstance(reference := schema.get("$ref"), str):
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema = _merge(self._resolve(reference), rest)
            elif parts := schema.get("allOf"):
                schema = {key: value for key, value in schema.items() if key != "allOf"}
                for part in parts:
                    schema = _merge(schema, part)
            else:
                break
        return schema

    def _resolve(self, reference: str) -> Any:
        target = self._root
        for key in reference.removeprefix("#").split("/")[1:]:
            key = key.replace("~1", "/").replace("~0", "~")
            target = target.get(key, {}) if isinstance(target, dict) else {}
        return target

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties") or {}
        names = schema.get("required") or ([] if depth > _DEEP else list(properties))
        return {name: self.of(properties.get(name, {}), depth + 1) for name in names}

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        prefix = schema.get("prefixItems") or []
        least = schema.get("minItems", 0 if depth > _DEEP else 1)
        size = max(min(least, schema.get("maxItems", least)), len(prefix))
        shared = schema.get("items", {})
        return [
            self.of(prefix[index] if index < len(prefix) else shared, depth + 1)
            for index in range(size)
        ]

    def _string(self, schema: dict[str, Any]) -> str:
        text = _FORMATS.get(schema.get("format", "")) or _word(self._hint)
        text = text.ljust(schema.get("minLength", 0), ".")
        return text[: schema.get("maxLength", len(text))]


def _choose(options: list[Any], depth: int) -> Any:
    null = {"type": "null"}
    if depth > _DEEP and null in options:
        return null
    return next((option for option in options if option != null), null)


def _merge(first: Any, second: Any) -> Any:
    """One schema with the demands of both, as far as they concern objects."""
    if not (isinstance(first, dict) and isinstance(second, dict)):
        return second if isinstance(second, dict) else first
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        merged["properties"] = {**first["properties"], **second["properties"]}
    if "required" in first and "required" in second:
        merged["required"] = list(dict.fromkeys([*first["required"], *second["required"]]))
    return merged


def _type_of(schema: dict[str, Any]) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        return next((name for name in kind if name != "null"), "null")
    if isinstance(kind, str):
        return kind
    if "properties" in schema:
        return "object"
    return "array" if "items" in schema else "string"


def _number(schema: dict[str, Any], *, whole: bool) -> float:
    step = schema.get("multipleOf", 1 if whole else None)
    # Between two exclusive bounds, the step must be smaller than the distance of the bounds.
    nudge = step or 1e-6
    low = schema.get("minimum", -math.inf)
    high = schema.get("maximum", math.inf)
    if "exclusiveMinimum" in schema:
        low = max(low, schema["exclusiveMinimum"] + nudge)
    if "exclusiveMaximum" in schema:
        high = min(high, schema["exclusiveMaximum"] - nudge)
    value: float = min(max(1, low), high)
    if step:
        value = math.ceil(value / step) * step
        value = value if value <= high else math.floor(high / step) * step
    return int(value) if whole else value


def _word(text: str) -> str:
    """A capitalised word after the first word, such as a name; else the last word."""
    words: list[str] = re.findall(r"\w+", text)
    names = [word for word in words[1:] if word[0].isupper() and len(word) > 1]
    return next(reversed(names or words), "example")
