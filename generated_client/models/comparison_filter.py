# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ComparisonFilter(BaseModel):
    """Compares one attribute with a value."""

    type: Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]
    """The comparison: equal or not (`eq`, `ne`), greater (`gt`; `gte` if equal will do), less
    (`lt`; `lte` if equal will do), in a list or not (`in`, `nin`).
    """
    key: str
    """The name of the attribute."""
    value: str | float | bool | list[str | float]
    """The value, or the list that `in` and `nin` take."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "key": "key",
        "value": "value",
    }

    def __init__(
        self,
        *,
        type: Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"],
        key: str,
        value: str | float | bool | Sequence[str | float],
    ) -> None:
        self._init(
            {
                "type": type,
                "key": key,
                "value": value,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.key = get("key")
        self.value = get("value")
        return model


class ComparisonFilterParam(TypedDict, total=False):
    """Compares one attribute with a value."""

    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    """The comparison: equal or not (`eq`, `ne`), greater (`gt`; `gte` if equal will do), less
    (`lt`; `lte` if equal will do), in a list or not (`in`, `nin`).
    """
    key: Required[str]
    """The name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """The value, or the list that `in` and `nin` take."""
