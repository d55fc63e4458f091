# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CreateSmarterChatRequest(BaseModel):
    """What to say to a chatbot."""

    messages: list[m.SmarterMessage]
    """The conversation so far; empty for a new one."""
    prompt: str
    """The user's next words."""

    _keys: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "prompt": "prompt",
    }

    def __init__(
        self,
        *,
        messages: Sequence[m.SmarterMessageParam | BaseModel],
        prompt: str,
    ) -> None:
        self._init(
            {
                "messages": messages,
                "prompt": prompt,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("messages")
        self.messages = (
            [m.SmarterMessage.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.prompt = get("prompt")
        return model


class CreateSmarterChatRequestParam(TypedDict, total=False):
    """What to say to a chatbot."""

    messages: Required[Sequence[m.SmarterMessageParam | BaseModel]]
    """The conversation so far; empty for a new one."""
    prompt: Required[str]
    """The user's next words."""
