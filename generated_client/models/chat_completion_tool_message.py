# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionToolMessage(BaseModel):
    """What a tool returned."""

    role: Literal["tool"]
    content: str | list[m.ChatCompletionContentPartText]
    """The result, as a string or as text parts."""
    tool_call_id: str
    """Id of the call that this answers."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "tool_call_id": "tool_call_id",
    }

    def __init__(
        self,
        *,
        role: Literal["tool"] = "tool",
        content: str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel],
        tool_call_id: str,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "tool_call_id": tool_call_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        v = get("content")
        self.content = (
            [
                m.ChatCompletionContentPartText.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        self.tool_call_id = get("tool_call_id")
        return model


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """What a tool returned."""

    role: Required[Literal["tool"]]
    content: Required[str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel]]
    """The result, as a string or as text parts."""
    tool_call_id: Required[str]
    """Id of the call that this answers."""
