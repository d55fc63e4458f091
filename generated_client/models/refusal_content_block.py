# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RefusalContentBlock(BaseModel):
    """The model's refusal to answer."""

    type: Literal["refusal"]
    refusal: str
    """What it says instead."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "refusal": "refusal",
    }

    def __init__(
        self,
        *,
        type: Literal["refusal"] = "refusal",
        refusal: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "refusal": refusal,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.refusal = get("refusal")
        return model
