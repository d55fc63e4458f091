# Written by `make generate` from codegen/write/runtime/json_codec.py; edit that file instead.
"""JSON to and from bytes: `orjson` where it is installed, the standard library otherwise."""

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
    """Whether a content type, parameters and all, is JSON or based on it (`+json`)."""
    media_type = content_type.partition(";")[0].strip().lower()
    return media_type == "application/json" or media_type.endswith("+json")


def loads(data: bytes | str) -> Any:
    """The JSON value in `data`; `ValueError` where there is none, however it is broken.

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
        value, end = _read_value(data)  # Saves what `json.loads` does around it: a third.
        if end == len(data) or not data[end:].strip(_BLANK):
            return value
    except json.JSONDecodeError:
        pass  # Blanks at the start, or no JSON, of which `json.loads` says more.
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None


def dumps(value: Any) -> bytes:
    """The JSON text of `value`, in UTF-8, as short as it gets.

    Models, mappings, enum members and dates may stand anywhere in it; NaN and infinity may not.
    """
    if orjson is not None:
        try:
            data = orjson.dumps(value, default=plain, option=_AS_JSON)
        except TypeError:
            pass  # Integers beyond 64 bits, lone surrogates, keys that are no strings.
        else:
            if b"null" not in data:
                return data  # Else NaN may have become null; below it is an error.
    try:
        text = json.dumps(
            value, default=plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        )
        return text.encode()
    except UnicodeEncodeError:  # A lone surrogate has no UTF-8, but it has an escape.
        return json.dumps(value, default=plain, allow_nan=False, separators=(",", ":")).encode()


def dumps_text(value: Any, *, indent: int | None = None) -> str:
    """The JSON text of `value` for a reader: characters as they are, `indent` spaces a level."""
    return json.dumps(value, default=plain, ensure_ascii=False, indent=indent)


def plain(value: Any) -> Any:
    """What JSON can say of an object that it has no form for; `TypeError` where that is nothing."""
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
    from uuid import UUID  # Here, for most programs have no other use of it.

    return isinstance(value, UUID)
