# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CompactionTrigger(BaseModel):
    """Asks for everything before it to be compacted; stands at the very end of the input."""

    type: Literal["compaction_trigger"]

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: Literal["compaction_trigger"] = "compaction_trigger",
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


class CompactionTriggerParam(TypedDict, total=False):
    """Asks for everything before it to be compacted; stands at the very end of the input."""

    type: Required[Literal["compaction_trigger"]]
