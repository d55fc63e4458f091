# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class OtherFileChunkingStrategyObject(BaseModel):
    """Cut in a way not known any more, as with files older than the setting."""

    type: Literal["other"]

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["other"] = "other",
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
