# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RefusalDeltaBlock(BaseModel):
    """A piece of a refusal."""

    index: int
    """Which part of the content it belongs to, counted from 0."""
    type: Literal["refusal"]
    refusal: str | None
    """The next piece of its text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "refusal": "refusal",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["refusal"] = "refusal",
        refusal: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
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
        self.index = get("index")
        self.type = get("type")
        self.refusal = get("refusal")
        return model
