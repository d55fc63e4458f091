# Written by `make generate` from codegen/write/runtime/base.py; edit that file instead.
"""The base of every generated model: a decoded JSON object of any content."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from .json_codec import dumps_text
from .types import UNSET

Mode = Literal["json", "python"]
_SCALARS = frozenset({str, int, float, bool, type(None)})


class BaseModel:
    """A JSON object whose keys are attributes, also keys that the schema does not know.

    A field that was null and a field that was absent both read `None`; `model_fields_set` tells
    them apart. Assigning `None` to an absent field leaves the field absent. Two models are equal
    when they are of one class and hold the same JSON.
    """

    __slots__ = ("__weakref__", "_raw", "_request_id")

    _keys: ClassVar[Mapping[str, str]] = {}
    """Attribute name -> JSON key."""

    _raw: Mapping[str, Any]
    _request_id: str | None
    """The `x-request-id` of the response that this object is the body of, if any."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        """The model of a JSON object. Values of an unexpected type stay unchanged."""
        self = cls.__new__(cls)
        self._raw = src
        return self

    def _init(self, values: dict[str, Any]) -> None:
        """Set the fields from keyword arguments, with nested mappings decoded.

        Fields that are `UNSET` stay absent.
        """
        keys = self._keys
        decoded = self.from_dict({keys[n]: v for n, v in values.items() if v is not UNSET})
        self._raw = decoded._raw
        for name in keys:
            setattr(self, name, getattr(decoded, name))

    if not TYPE_CHECKING:  # Type checkers would accept any name because of `__getattr__`.

        def __getattr__(self, name: str) -> Any:
            # Python calls this only where no slot has a value: for keys that the schema does not
            # know, and for `_request_id` before it is set.
            if name == "_request_id":
                return None
            if not name.startswith("__"):
                try:
                    return object.__getattribute__(self, "_raw")[name]
                except (KeyError, AttributeError):
                    pass
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the response that this object is the body of, if any."""
        return self._request_id

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that were present, even as null, or were assigned a value.

        The names include keys that the schema does not know.
        """
        raw = self._raw
        found = {n for n, key in self._keys.items() if key in raw or getattr(self, n) is not None}
        return found | self.model_extra.keys()

    @property
    def model_extra(self) -> dict[str, Any]:
        """The keys of the JSON object that the schema does not know."""
        known = set(self._keys.values())
        return {key: value for key, value in self._raw.items() if key not in known}

    def to_dict(
        self,
        *,
        mode: Mode = "json",
        by_alias: bool = True,
        exclude_unset: bool = True,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """The JSON object as received, with the values assigned since.

        `mode="python"` leaves dates as objects. `by_alias=False` names fields like the attributes.
        `exclude_unset=False` shows absent fields as `None`. `exclude_none` leaves nulls out.
        """
        raw = self._raw
        out: dict[str, Any] = {}
        for name, key in self._keys.items():
            value = getattr(self, name)
            if value is None and (exclude_none or (exclude_unset and key not in raw)):
                continue
            out[key if by_alias else name] = _plain_value(
                value, raw.get(key), mode, by_alias, exclude_unset, exclude_none
            )
        for key, value in self.model_extra.items():
            if value is not None or not exclude_none:
                out[key] = _plain_value(value, value, mode, by_alias, exclude_unset, exclude_none)
        return out

    def to_json(
        self,
        *,
        indent: int | None = 2,
        by_alias: bool = True,
        exclude_unset: bool = True,
        exclude_none: bool = False,
    ) -> str:
        """`to_dict` as JSON text; `indent=None` gives one line."""
        plain = self.to_dict(
            by_alias=by_alias, exclude_unset=exclude_unset, exclude_none=exclude_none
        )
        return dumps_text(plain, indent=indent)

    def model_dump(
        self,
        *,
        mode: Mode = "python",
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """`to_dict` under the name and with the defaults that pydantic users know."""
        return self.to_dict(
            mode=mode, by_alias=by_alias, exclude_unset=exclude_unset, exclude_none=exclude_none
        )

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> str:
        """`to_json` under the name and with the defaults that pydantic users know."""
        return self.to_json(
            indent=indent, by_alias=by_alias, exclude_unset=exclude_unset, exclude_none=exclude_none
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = self.model_fields_set
        fields = {name: getattr(self, name) for name in self._keys if name in shown}
        fields |= self.model_extra
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in fields.items())})"

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        twin._raw = dict(self._raw)
        twin._request_id = self._request_id
        for name in self._keys:
            setattr(twin, name, getattr(self, name))
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.to_dict(), self._request_id)


def _restore(cls: type[BaseModel], src: dict[str, Any], request_id: str | None) -> BaseModel:
    model = cls.from_dict(src)
    model._request_id = request_id
    return model


def _date_text(value: datetime.date, source: object) -> str:
    """The text that a date was read from, else ISO 8601 where the date was changed."""
    from .dates import parse_date, parse_datetime

    if isinstance(source, str) and value in (parse_datetime(source), parse_date(source)):
        return source
    return value.isoformat()


def _plain_value(
    value: Any,
    source: Any,
    mode: Mode,
    by_alias: bool,
    exclude_unset: bool,
    exclude_none: bool,
) -> Any:
    """`value` in types that JSON knows; `source` is the JSON it was read from."""
    if isinstance(value, BaseModel):
        return value.to_dict(
            mode=mode, by_alias=by_alias, exclude_unset=exclude_unset, exclude_none=exclude_none
        )
    if isinstance(value, (list, tuple, Mapping)):
        return _plain_containers(value, source, mode, by_alias, exclude_unset, exclude_none)
    if mode == "json" and isinstance(value, datetime.date):
        return _date_text(value, source)
    return value


def _plain_containers(value: Any, source: Any, *options: Any) -> Any:
    """`_plain_value` of lists and mappings inside each other, to any depth.

    There is no recursion, because Python limits its depth.
    """
    top: list[Any] = [None]
    to_do: list[tuple[Any, Any, Any, Any]] = [(top, 0, value, source)]
    while to_do:
        holder, place, value, source = to_do.pop()
        made: Any
        if isinstance(value, (list, tuple)):
            made = list(value)
            sources = chain(source if isinstance(source, list) else (), repeat(None))
            for index, (item, old) in enumerate(zip(value, sources, strict=False)):
                if type(item) not in _SCALARS:
                    to_do.append((made, index, item, old))
        elif isinstance(value, Mapping):
            made = dict(value)
            known = source if isinstance(source, Mapping) else {}
            for key, item in value.items():
                if type(item) not in _SCALARS:
                    to_do.append((made, key, item, known.get(key)))
        else:
            made = _plain_value(value, source, *options)
        holder[place] = made
    return top[0]
