# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TextContentBlock(BaseModel):
    """Text in a thread."""

    type: Literal["text"]
    text: m.ThreadMessageText
    """A text and its annotations."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
    }

    def __init__(
        self,
        *,
        type: Literal["text"] = "text",
        text: m.ThreadMessageText,
    ) -> None:
        self._init(
            {
                "type": type,
                "text": text,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("text")
        self.text = m.ThreadMessageText.from_dict(v) if isinstance(v, dict) else v
        return model
