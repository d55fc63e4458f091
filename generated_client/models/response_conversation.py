# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseConversation(BaseModel):
    """The conversation that a response belongs to."""

    id: str
    """Id of the conversation, such as `conv_123`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
    }

    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        self._init(
            {
                "id": id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        return model


class ResponseConversationParam(TypedDict, total=False):
    """The conversation that a response belongs to."""

    id: Required[str]
    """Id of the conversation, such as `conv_123`."""
