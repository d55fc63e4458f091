"""The words of a server about an error, from any of the usual shapes of a body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from generated_client.base import BaseModel
from generated_client.json_codec import loads

EXCERPT = 200
"""Characters of a body that an error message shows, at most."""


def json_of(response: httpx.Response) -> Any:
    """The JSON of a body that has been read; None for a body that is no JSON."""
    try:
        return loads(response.content)
    except ValueError:
        return None


def text_of(response: httpx.Response) -> str:
    """The text of a body that has been read; in UTF-8 where its charset is unknown."""
    try:
        return response.text
    except (AssertionError, LookupError, TypeError, ValueError):
        return response.content.decode("utf-8", "replace")


def error_object(body: object) -> object:
    """The `error` object of a body or of the only body in a list; else the body."""
    if isinstance(body, list) and len(body) == 1:
        return error_object(body[0])
    if isinstance(body, Mapping) and isinstance(body.get("error"), Mapping):
        return body["error"]
    return body


def reports_error(value: Mapping[str, Any], model: BaseModel) -> bool:
    """Whether an object that came under a status of success is an error.

    The object is an error where it has an `error` that its model does not know, or an `error` and
    no other field of its model; where its `object` or `type` is `error`; and where it has a message
    and none of its model's fields.
    """
    known = model._keys
    if value.get("error") and ("error" not in known or known.keys() & value.keys() == {"error"}):
        return True
    return is_an_error(value, model)


def is_an_error(value: Mapping[str, Any], item: object) -> bool:
    """`reports_error` for an object without `error`; False where `item` is no model."""
    if is_named_error(value):
        return isinstance(item, BaseModel)
    if "message" in value or "detail" in value or "errors" in value:
        known = item._keys if isinstance(item, BaseModel) else {}
        return bool(known) and known.keys().isdisjoint(value) and message_of(value) is not None
    return False


def is_named_error(value: Mapping[str, Any]) -> bool:
    """Whether an object calls itself an error, by its `type` or its `object`."""
    return value.get("type") == "error" or value.get("object") == "error"


def code_of(body: object, key: str) -> str | None:
    """A member of the error object as text; None where the member is absent or null."""
    value = body.get(key) if isinstance(body, Mapping) else None
    return None if value is None or isinstance(value, (Mapping, list)) else str(value)


def message_of(body: object, *, depth: int = 8) -> str | None:
    """The server's words: `error.message`, `error`, `message`, `detail` or `errors`.

    FastAPI's `detail` is a list of `{"loc": [...], "msg": ...}`; Laravel's `errors` maps fields to
    messages; the items of other lists are joined. `depth` bounds the nesting that is searched.
    """
    if isinstance(body, str):
        return body.strip() or None
    if not depth or not isinstance(body, (list, Mapping)):
        return None
    depth -= 1
    if isinstance(body, list):
        return "; ".join(filter(None, (_item(item, depth) for item in body))) or None
    for key in ("error", "message", "detail", "errors", "msg", "title", "description"):
        value = body.get(key)
        text = message_of(value, depth=depth) if value else None
        if text is None and key == "errors" and isinstance(value, Mapping):
            fields = ((name, message_of(said, depth=depth)) for name, said in value.items())
            text = "; ".join(f"{name}: {said}" for name, said in fields if said)
        if text:
            details = _details(body, depth) if key == "message" and body.get("errors") else None
            return f"{text} ({details})" if details else text
    return None


def _details(body: Mapping[str, Any], depth: int) -> str | None:
    return message_of({"errors": body["errors"]}, depth=depth)


def _item(item: object, depth: int) -> str | None:
    if isinstance(item, Mapping) and isinstance(item.get("loc"), list) and "msg" in item:
        return f"{'.'.join(map(str, item['loc']))}: {item['msg']}"
    return message_of(item, depth=depth)


def excerpt(text: str) -> str:
    """The first 200 characters of a text, on one line."""
    text = " ".join(text[: 4 * EXCERPT].split())
    if not text:
        return "empty body"
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT]}…"
