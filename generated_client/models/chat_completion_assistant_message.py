# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionAssistantMessage(BaseModel):
    """An earlier answer of the model."""

    role: Literal["assistant"]
    content: str | list[u.ChatCompletionAssistantContentPart] | None
    """A string, text parts, or one refusal part; needed unless the message calls something."""
    refusal: str | None
    """What the model said when it declined."""
    name: str | None
    """Tells participants of the same role apart."""
    audio: m.ChatCompletionAudioReference | None
    """An earlier spoken answer, referred to by its id."""
    tool_calls: list[u.ChatCompletionMessageToolCall] | None
    """The calls that this answer made; each needs its tool message next."""
    function_call: m.FunctionCall | None
    """The call that this answer made; give `tool_calls` instead."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "refusal": "refusal",
        "name": "name",
        "audio": "audio",
        "tool_calls": "tool_calls",
        "function_call": "function_call",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant"] = "assistant",
        content: str | Sequence[u.ChatCompletionAssistantContentPartParam] | None | Unset = UNSET,
        refusal: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        audio: m.ChatCompletionAudioReferenceParam | BaseModel | None | Unset = UNSET,
        tool_calls: Sequence[u.ChatCompletionMessageToolCallParam] | Unset = UNSET,
        function_call: m.FunctionCallParam | BaseModel | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "refusal": refusal,
                "name": name,
                "audio": audio,
                "tool_calls": tool_calls,
                "function_call": function_call,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        if (v := get("content")) is not None:
            v = (
                [u.decode_ChatCompletionAssistantContentPart(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.content = v
        self.refusal = get("refusal")
        self.name = get("name")
        if (v := get("audio")) is not None:
            v = m.ChatCompletionAudioReference.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        if (v := get("tool_calls")) is not None:
            v = (
                [u.decode_ChatCompletionMessageToolCall(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.tool_calls = v
        if (v := get("function_call")) is not None:
            v = m.FunctionCall.from_dict(v) if isinstance(v, dict) else v
        self.function_call = v
        return model


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier answer of the model."""

    role: Required[Literal["assistant"]]
    content: str | Sequence[u.ChatCompletionAssistantContentPartParam] | None
    """A string, text parts, or one refusal part; needed unless the message calls something."""
    refusal: str | None
    """What the model said when it declined."""
    name: str
    """Tells participants of the same role apart."""
    audio: m.ChatCompletionAudioReferenceParam | BaseModel | None
    """An earlier spoken answer, referred to by its id."""
    tool_calls: Sequence[u.ChatCompletionMessageToolCallParam]
    """The calls that this answer made; each needs its tool message next."""
    function_call: m.FunctionCallParam | BaseModel | None
    """The call that this answer made; give `tool_calls` instead."""
