# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class MessageCreationStepDetails(BaseModel):
    """The step wrote a message."""

    type: Literal["message_creation"]
    message_creation: m.ThreadMessageCreation
    """The message that a step wrote."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message_creation": "message_creation",
    }

    def __init__(
        self,
        *,
        type: Literal["message_creation"] = "message_creation",
        message_creation: m.ThreadMessageCreation,
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
        v = get("message_creation")
        self.message_creation = m.ThreadMessageCreation.from_dict(v) if isinstance(v, dict) else v
        return model
