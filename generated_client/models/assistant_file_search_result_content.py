# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchResultContent(BaseModel):
    """A passage from a file."""

    type: Literal["text"] | None
    text: str | None
    """The passage."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
    }

    def __init__(
        self,
        *,
        type: Literal["text"] | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
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
        self.text = get("text")
        return model
