# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class DirectToolCallCaller(BaseModel):
    """The model itself."""

    type: Literal["direct"]

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["direct"] = "direct",
    ) -> None:
        self._init(
            {
                "type": type,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        return model


class DirectToolCallCallerParam(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]
