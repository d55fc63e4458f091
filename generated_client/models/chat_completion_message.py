# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionMessage(BaseModel):
    """What the model says."""

    role: Literal["assistant"]
    content: str | None
    """The text."""
    refusal: str | None
    """What the model says when it declines."""
    tool_calls: list[u.ChatCompletionMessageToolCall] | None
    """The calls that the model wants made."""
    annotations: list[m.Annotation] | None
    """Sources of the text, when the web was searched."""
    audio: m.ChatCompletionAudio | None
    """The spoken answer, if one was asked for."""
    function_call: m.FunctionCall | None
    """A function and its arguments, as the model wrote them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "refusal": "refusal",
        "tool_calls": "tool_calls",
        "annotations": "annotations",
        "audio": "audio",
        "function_call": "function_call",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant"] = "assistant",
        content: str | None,
        refusal: str | None,
        tool_calls: list[u.ChatCompletionMessageToolCall] | None | Unset = UNSET,
        annotations: list[m.Annotation] | None | Unset = UNSET,
        audio: m.ChatCompletionAudio | None | Unset = UNSET,
        function_call: m.FunctionCall | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "refusal": refusal,
                "tool_calls": tool_calls,
                "annotations": annotations,
                "audio": audio,
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
        self.content = get("content")
        self.refusal = get("refusal")
        if (v := get("tool_calls")) is not None:
            v = (
                [u.decode_ChatCompletionMessageToolCall(i0) for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.tool_calls = v
        if (v := get("annotations")) is not None:
            v = (
                [m.Annotation.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.annotations = v
        if (v := get("audio")) is not None:
            v = m.ChatCompletionAudio.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        if (v := get("function_call")) is not None:
            v = m.FunctionCall.from_dict(v) if isinstance(v, dict) else v
        self.function_call = v
        return model
