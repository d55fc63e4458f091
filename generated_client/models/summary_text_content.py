# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SummaryTextContent(BaseModel):
    """A piece of the summary of what the model thought."""

    type: Literal["summary_text"]
    text: str
    """The summary so far."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
    }

    def __init__(
        self,
        *,
        type: Literal["summary_text"] = "summary_text",
        text: str,
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


class SummaryTextContentParam(TypedDict, total=False):
    """A piece of the summary of what the model thought."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
    """The summary so far."""
