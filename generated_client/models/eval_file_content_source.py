# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalFileContentSource(BaseModel):
    """Items given right here."""

    type: Literal["file_content"]
    content: list[m.EvalFileContentItem]
    """The items, as the lines of a `.jsonl` file would have them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "content": "content",
    }

    def __init__(
        self,
        *,
        type: Literal["file_content"] = "file_content",
        content: Sequence[m.EvalFileContentItemParam | BaseModel],
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
            [m.EvalFileContentItem.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model


class EvalFileContentSourceParam(TypedDict, total=False):
    """Items given right here."""

    type: Required[Literal["file_content"]]
    content: Required[Sequence[m.EvalFileContentItemParam | BaseModel]]
    """The items, as the lines of a `.jsonl` file would have them."""
