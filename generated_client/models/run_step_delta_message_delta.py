# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RunStepDeltaMessageDelta(BaseModel):
    """The step writes a message."""

    type: Literal["message_creation"]
    message_creation: m.ThreadMessageCreationDelta | None
    """The message that a step writes."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message_creation": "message_creation",
    }

    def __init__(
        self,
        *,
        type: Literal["message_creation"] = "message_creation",
        message_creation: m.ThreadMessageCreationDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "message_creation": message_creation,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        if (v := get("message_creation")) is not None:
            v = m.ThreadMessageCreationDelta.from_dict(v) if isinstance(v, dict) else v
        self.message_creation = v
        return model
