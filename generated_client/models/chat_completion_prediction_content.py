# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionPredictionContent(BaseModel):
    """The text expected to come back, such as a file with few changes."""

    type: Literal["content"]
    content: str | list[m.ChatCompletionContentPartText]
    """The expected text, whole or as text parts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
    }

    def __init__(
        self,
        *,
        type: Literal["content"] = "content",
        content: str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel],
    ) -> None:
        self._init(
            {
                "type": type,
                "content": content,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("content")
        self.content = (
            [
                m.ChatCompletionContentPartText.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        return model


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """The text expected to come back, such as a file with few changes."""

    type: Required[Literal["content"]]
    content: Required[str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel]]
    """The expected text, whole or as text parts."""
