# Written by `make generate` from codegen/write/runtime/encoding.py; edit that file instead.
"""Values as text in paths, queries, forms and headers, by OpenAPI's styles."""

from __future__ import annotations

import datetime
import enum
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote_to_bytes

from .base import BaseModel

_TOKEN = "!#$%&'*+-.^_`|~"
_ESCAPED = re.compile(r"(%[0-9A-Fa-f]{2})")
_PLAIN = re.compile(r"[A-Za-z0-9_:-][A-Za-z0-9_.:-]*")
"""Text like most ids, which no server can take for another path."""
_ROUNDS = 8
"""Most rounds of decoding a text; a text that is encoded more often is rejected."""
_SLASH = re.compile(r"[/\\]")
# Characters such as dots and slashes in more bytes than they need, which UTF-8 forbids.
_OVERLONG = re.compile(rb"[\xc0\xc1]|\xe0[\x80-\x9f]|\xf0[\x80-\x8f]")


def path_segment(name: str, value: object) -> str:
    """`value` as a path segment: `/` and others escaped, valid `%XX` unchanged.

    `ValueError` where the text is empty, or has a dot segment in any encoding, because a dot
    segment names another path. Some servers decode more than once, take `\\` for `/`, or cut
    segments at `;`.
    """
    text = scalar(value)
    if not text:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if _PLAIN.fullmatch(text) is None and misleads(text):
        raise ValueError(f"`{name}` can't stand in a path: {text[:200]!r}")
    return "".join(
        part if _ESCAPED.fullmatch(part) else quote(part, safe=":@!$&'()*+,;=~")
        for part in _ESCAPED.split(text)
    )


def misleads(text: str) -> bool:
    """Whether a text has a dot segment, a NUL or invalid UTF-8, in any encoding."""
    try:
        content = text.encode()
    except UnicodeEncodeError:
        return True
    for _ in range(_ROUNDS):
        if _OVERLONG.search(content) or b"\0" in content:
            return True
        # NFKC, because some servers take look-alikes of dots and slashes for the characters.
        plain = unicodedata.normalize("NFKC", content.decode("utf-8", "replace"))
        for segment in _SLASH.split(plain):
            if segment.partition(";")[0].strip() in (".", ".."):
                return True
        decoded = unquote_to_bytes(content)
        if decoded == content:
            return False
        content = decoded
    return True


def query_pairs(name: str, value: object, style: str = "form") -> Iterator[tuple[str, str]]:
    """The `name=value` pairs of one query parameter; none for `None`.

    Styles: `form` repeats the name for each item of a list (and writes an object's members as
    parameters of their own), `comma` joins the items, `deepObject` writes `name[key]=value`.

    Source: https://spec.openapis.org/oas/v3.1.0#style-values
    """
    if isinstance(value, BaseModel):
        value = value.to_dict()
    if isinstance(value, Mapping):
        for key, item in value.items():
            inner = f"{name}[{key}]" if style == "deepObject" else str(key)
            yield from query_pairs(inner, item, style)
    elif isinstance(value, (list, tuple, set, frozenset)):
        items = [scalar(item) for item in value]
        if style == "comma":
            yield name, ",".join(items)
        else:
            yield from ((name, item) for item in items)
    elif value is not None:
        yield name, scalar(value)


def form_fields(name: str, value: object) -> Iterator[tuple[str, str]]:
    """The fields of one form value: `name[key]` for members, `name[]` for items."""
    if isinstance(value, BaseModel):
        value = value.to_dict()
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from form_fields(f"{name}[{key}]", item)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from form_fields(f"{name.removesuffix('[]')}[]", item)
    elif value is not None:
        yield name, scalar(value)


def scalar(value: object) -> str:
    """The text of a string, number, boolean (`true`), date or enum member."""
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return value
    if isinstance(value, enum.Enum):
        return scalar(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if value is None:
        return ""
    return str(value)


def cookie_pair(name: str, value: object) -> str:
    """`name=value` of a `Cookie` header, with forbidden characters escaped.

    Lists are joined by commas. Source: https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1
    """
    text = quote(header_value(value), safe="!#$%&'()*+,-./:<=>?@[]^_`{|}~")
    return f"{quote(name, safe=_TOKEN)}={text}"


def header_value(value: Any) -> str:
    """The text of a header parameter; lists are joined by commas."""
    if isinstance(value, (list, tuple)):
        return ",".join(scalar(item) for item in value)
    return scalar(value)
