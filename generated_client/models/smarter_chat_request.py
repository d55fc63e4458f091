# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatRequest(BaseModel):
    """What the chatbot was asked."""

    session_key: str | None
    """Id of the conversation."""
    messages: list[m.SmarterMessage] | None
    """The conversation, ending with the prompt."""

    _keys: ClassVar[Mapping[str, str]] = {
        "session_key": "session_key",
        "messages": "messages",
    }

    def __init__(
        self,
        *,
        session_key: str | None | Unset = UNSET,
        messages: list[m.SmarterMessage] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "session_key": session_key,
                "messages": messages,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.session_key = get("session_key")
        if (v := get("messages")) is not None:
            v = (
                [m.SmarterMessage.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.messages = v
        return model
