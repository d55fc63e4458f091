# Written by `make generate` from codegen/write/runtime/json_codec.py; edit that file instead.
"""JSON to and from bytes, by `orjson` if installed, else the standard library."""

from __future__ import annotations

import datetime
import enum
import json
from collections.abc import Mapping
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment, unused-ignore]

_BOM = b"\xef\xbb\xbf"
_BLANK = " \t\n\r"
_read_value = json.JSONDecoder().raw_decode
_AS_JSON = (
    0 if orjson is None else orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
)


def is_json(content_type: str) -> bool:
    """Whether a content type without its parameters is JSON or ends with `+json`."""
    media_type = content_type.partition(";")[0].strip().lower()
    return media_type == "application/json" or media_type.endswith("+json")


def loads(data: bytes | str) -> Any:
    """The JSON value in `data`; `ValueError` for data that is no JSON.

    Integers beyond 64 bits are exact, but floats where `orjson` reads them.
    """
    if orjson is not None:
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError:
            pass  # A BOM, NaN, lone surrogates: the standard library is more lenient.
    if isinstance(data, bytes):
        data = data.removeprefix(_BOM).decode()
    try:
        value, end = _read_value(data)  # A third faster than `json.loads`, which wraps it.
        if end == len(data) or not data[end:].strip(_BLANK):
            return value
    except json.JSONDecodeError:
        pass  # Blanks at the start, or no JSON; the error of `json.loads` says more.
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None


def dumps(value: Any) -> bytes:
    """The JSON text of `value` in UTF-8, without blanks.

    Models, mappings, enum members and dates may stand anywhere in `value`. NaN and infinity are a
    `ValueError`.
    """
    if orjson is not None:
        try:
            data = orjson.dumps(value, default=plain, option=_AS_JSON)
        except TypeError:
            pass  # Integers beyond 64 bits, lone surrogates, keys that are no strings.
        else:
            if b"null" not in data:
                return data  # A null may have been NaN, which the standard library refuses.
    try:
        text = json.dumps(
            value, default=plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        )
        return text.encode()
    except UnicodeEncodeError:  # A lone surrogate has no UTF-8, but it has an escape.
        return json.dumps(value, default=plain, allow_nan=False, separators=(",", ":")).encode()


def dumps_text(value: Any, *, indent: int | None = None) -> str:
    """The JSON text of `value` for readers, without escapes, `indent` spaces a level."""
    return json.dumps(value, default=plain, ensure_ascii=False, indent=indent)


def plain(value: Any) -> Any:
    """The JSON value for an object of another type; `TypeError` where there is none."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    if hasattr(value, "tolist"):  # an array of numpy's
        return value.tolist()
    if isinstance(value, float):
        return float(value)
    if _is_uuid(value):
        return str(value)
    if hasattr(value, "model_dump"):
        return value.model_dump()
    if type(value).__name__ == "Unset":
        raise TypeError("`omit` stands for a whole parameter only; inside one leave the key out")
    raise TypeError(
        f"a value of type {type(value).__name__!r} has no JSON form; "
        "pass strings, numbers, booleans, None, lists, mappings or models"
    )


def _is_uuid(value: Any) -> bool:
    from uuid import UUID  # Imported late, because most programs never need `uuid`.

    return isinstance(value, UUID)
