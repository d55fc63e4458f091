# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionAllowedToolChoice(BaseModel):
    """Narrows the tools to some of those defined."""

    type: Literal["allowed_tools"]
    allowed_tools: m.ChatCompletionAllowedTools
    """The tools that remain, and whether one must be called."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "allowed_tools": "allowed_tools",
    }

    def __init__(
        self,
        *,
        type: Literal["allowed_tools"] = "allowed_tools",
        allowed_tools: m.ChatCompletionAllowedToolsParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "allowed_tools": allowed_tools,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("allowed_tools")
        self.allowed_tools = m.ChatCompletionAllowedTools.from_dict(v) if isinstance(v, dict) else v
        return model


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Narrows the tools to some of those defined."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[m.ChatCompletionAllowedToolsParam | BaseModel]
    """The tools that remain, and whether one must be called."""
