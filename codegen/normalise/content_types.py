"""Content types of bodies and answers: JSON, form, text or bytes for the caller."""

from __future__ import annotations

from typing import Any

from .pointers import Missing, at, steps
from .schema_walk import Json, Schema, map_operations, operations

JSON = "application/json"
BYTES = "application/octet-stream"
EVENTS = "text/event-stream"
FILE: Schema = {"type": "string", "format": "binary"}
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def content_type_overrides(document: Json) -> dict[str, str]:
    """The meaning of each content type that the generator would not recognise."""
    found: dict[str, str] = {}
    for section in ("paths", "webhooks"):
        for _, _, operation in operations(document.get(section) or {}):
            for kind in (operation.get("requestBody") or {}).get("content") or {}:
                found[_sent_type(kind)] = _meaning(kind, sent=True)
            for response in (operation.get("responses") or {}).values():
                for kind in response.get("content") or {}:
                    found.setdefault(kind, _meaning(kind, sent=False))
    return {kind: meaning for kind, meaning in found.items() if not _is_known(kind, meaning)}


def content_types(document: Json) -> Json:
    """Sort content types by what callers want, and give each a fitting schema.

    The order matters because the generator reads only the first content type of a response. Each
    type needs a schema because the generator gives up a body without one. The content types of a
    form's parts move to `x-part-types` of the operation, because the generator ignores `encoding`.
    """

    def body(content: Json) -> Json:
        new: Json = {}
        for kind, media in content.items():
            schema = _schema(media)
            meaning = JSON if _is_any(kind) and _is_structured(schema, document) else None
            key = meaning or (BYTES if "*" in kind else _sent_type(kind))
            new[key] = {"schema": _sendable_schema(schema, kind, key, document)}
        return new

    def response(content: Json) -> Json:
        new: Json = {}
        for kind, media in content.items():
            schema = _schema(media)
            key = kind
            if _is_any(kind) and _is_structured(schema, document):
                key = JSON
            elif _base(kind) in _FORMS:
                key = BYTES
            new.setdefault(key, {"schema": _receivable_schema(schema, key)})
        return dict(sorted(new.items(), key=lambda item: _rank(item[0])))

    def one(_path: str, _method: str, operation: Json) -> Json:
        new = {key: value for key, value in operation.items() if key != "x-part-types"}
        if "requestBody" in operation:
            if found := _part_types(operation["requestBody"]["content"]):
                new["x-part-types"] = found
            new["requestBody"] = {
                **operation["requestBody"],
                "content": body(operation["requestBody"]["content"]),
            }
        new["responses"] = {
            status: {**r, "content": response(r["content"])} if "content" in r else r
            for status, r in operation["responses"].items()
        }
        return new

    return map_operations(document, one)


def _part_types(content: Json) -> dict[str, str]:
    """The content type of each part of a form that declares one, by the part's name."""
    found: dict[str, str] = {}
    for kind, media in content.items():
        encodings = media.get("encoding") if isinstance(media, dict) else None
        if _base(kind) == "multipart/form-data" and isinstance(encodings, dict):
            for name, encoding in encodings.items():
                if isinstance(encoding, dict) and isinstance(encoding.get("contentType"), str):
                    found[str(name)] = encoding["contentType"]
    return found


def _base(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


def _is_any(kind: str) -> bool:
    return _base(kind) in ("*/*", "application/*", "*")


def _sent_type(kind: str) -> str:
    """The content type of a body; text gets a charset.

    The charset tells text that is sent from text that is received.
    """
    text = _base(kind).startswith("text/") and _meaning(kind, sent=True) == BYTES
    return f"{kind}; charset=utf-8" if text and "charset" not in kind.lower() else kind


def is_json(kind: str) -> bool:
    return _meaning(kind, sent=False) == JSON


def _meaning(kind: str, *, sent: bool) -> str:
    base = _base(kind)
    if base.endswith(("/json", "+json", "/x-json")):
        return JSON
    if sent and base in _FORMS:
        return base
    return base if base.startswith("text/") and not sent and base.count("/") == 1 else BYTES


def _is_known(kind: str, meaning: str) -> bool:
    """Whether the generator finds the meaning of a content type by itself."""
    base = _base(kind)
    same = base == meaning or (meaning == JSON and base.endswith("+json"))
    return same and kind.startswith(base)


def _rank(kind: str) -> int:
    if _meaning(kind, sent=False) == JSON:
        return 0
    return 2 if _base(kind) == EVENTS else 1


def _schema(media: Any) -> Any:
    return media.get("schema") if isinstance(media, dict) else None


def _resolve(schema: Any, document: Json) -> Any:
    seen: set[str] = set()
    while isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        if schema["$ref"] in seen:
            break
        seen.add(schema["$ref"])
        try:
            schema = at(document, steps(schema["$ref"]))
        except Missing:
            break
    return schema


def _is_structured(schema: Any, document: Json) -> bool:
    schema = _resolve(schema, document)
    return isinstance(schema, dict) and bool(schema) and schema.get("type") != "string"


def _sendable_schema(schema: Any, declared: str, kind: str, document: Json) -> Schema:
    """The schema of a body that the client can encode, else text or bytes."""
    meaning = _meaning(kind, sent=True)
    if meaning == JSON:
        return _any_schema(schema)
    if meaning in _FORMS:
        return schema if isinstance(schema, dict) else {"type": "object"}
    found = _resolve(schema, document)
    text = isinstance(found, dict) and found.get("type") == "string" and "format" not in found
    return {"type": "string"} if text or _base(declared).startswith("text/") else dict(FILE)


def _receivable_schema(schema: Any, kind: str) -> Schema:
    """The schema of an answer that the client can decode, else text or bytes."""
    meaning = _meaning(kind, sent=False)
    if meaning == JSON or _base(kind) == EVENTS:
        return _any_schema(schema)
    return dict(FILE) if meaning == BYTES else {"type": "string"}


def _any_schema(schema: Any) -> Schema:
    return schema if isinstance(schema, dict) else {}
