# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TextDeltaBlock(BaseModel):
    """A piece of a text."""

    index: int
    """Which part of the content it belongs to, counted from 0."""
    type: Literal["text"]
    text: m.ThreadMessageTextDelta | None
    """A piece of a text and of its annotations."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "text": "text",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["text"] = "text",
        text: m.ThreadMessageTextDelta | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
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
        self.index = get("index")
        self.type = get("type")
        if (v := get("text")) is not None:
            v = m.ThreadMessageTextDelta.from_dict(v) if isinstance(v, dict) else v
        self.text = v
        return model
