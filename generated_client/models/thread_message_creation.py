# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageCreation(BaseModel):
    """The message that a step wrote."""

    message_id: str
    """Id of the message."""

    _keys: ClassVar[Mapping[str, str]] = {
        "message_id": "message_id",
    }

    def __init__(
        self,
        *,
        message_id: str,
    ) -> None:
        self._init(
            {
                "message_id": message_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.message_id = get("message_id")
        return model
