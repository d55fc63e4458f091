"""What a server says of an error, in whichever of the usual shapes it says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from generated_client.json_codec import loads

EXCERPT = 200
"""Characters of a body that a message shows."""


def json_of(response: httpx.Response) -> Any:
    """The JSON of a body that has been read, or None where it is none."""
    try:
        return loads(response.content)
    except ValueError:
        return None


def error_object(body: object) -> object:
    """The `error` member of a body that has one, else the body."""
    if isinstance(body, Mapping) and isinstance(body.get("error"), Mapping):
        return body["error"]
    return body


def code_of(body: object, key: str) -> str | None:
    """A member of the error object as text, None where it is absent or null."""
    value = body.get(key) if isinstance(body, Mapping) else None
    return None if value is None or isinstance(value, (Mapping, list)) else str(value)


def message_of(body: object) -> str | None:
    """The server's words: `error.message`, `error`, `message`, `detail` or `errors`.

    FastAPI's `detail` is a list of `{"loc": [...], "msg": ...}`; Laravel's `errors` maps fields to
    messages; other lists are joined.
    """
    if isinstance(body, str):
        return body.strip() or None
    if isinstance(body, list):
        return "; ".join(filter(None, map(_item, body))) or None
    if not isinstance(body, Mapping):
        return None
    for key in ("error", "message", "detail", "errors", "msg", "title"):
        value = body.get(key)
        text = message_of(value) if value else None
        if text is None and key == "errors" and isinstance(value, Mapping):
            text = "; ".join(f"{name}: {message_of(said) or said}" for name, said in value.items())
        if text:
            details = message_of({"errors": body["errors"]}) if _has_details(body, key) else None
            return f"{text} ({details})" if details else text
    return None


def _has_details(body: Mapping[str, Any], key: str) -> bool:
    return key == "message" and bool(body.get("errors"))


def _item(item: object) -> str | None:
    if isinstance(item, Mapping) and isinstance(item.get("loc"), list) and "msg" in item:
        return f"{'.'.join(map(str, item['loc']))}: {item['msg']}"
    return message_of(item)


def excerpt(text: str) -> str:
    """The first 200 characters of a body, on one line."""
    text = " ".join(text[: 4 * EXCERPT].split())
    if not text:
        return "empty body"
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT]}…"
