# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CompoundFilter(BaseModel):
    """Joins filters, which may themselves be joined ones."""

    type: Literal["and", "or"]
    """Whether all of them must hold, or any one."""
    filters: list[u.AttributeFilter]
    """The filters to join."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "filters": "filters",
    }

    def __init__(
        self,
        *,
        type: Literal["and", "or"],
        filters: Sequence[u.AttributeFilterParam],
    ) -> None:
        self._init(
            {
                "type": type,
                "filters": filters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("filters")
        self.filters = [u.decode_AttributeFilter(i0) for i0 in v] if isinstance(v, list) else v
        return model


class CompoundFilterParam(TypedDict, total=False):
    """Joins filters, which may themselves be joined ones."""

    type: Required[Literal["and", "or"]]
    """Whether all of them must hold, or any one."""
    filters: Required[Sequence[u.AttributeFilterParam]]
    """The filters to join."""
