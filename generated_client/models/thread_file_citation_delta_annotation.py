# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadFileCitationDeltaAnnotation(BaseModel):
    """A citation from a file that `file_search` found."""

    index: int
    """Which annotation of the text it is, counted from 0."""
    type: Literal["file_citation"]
    text: str | None
    """The place itself, which you may put a link instead of."""
    file_citation: m.ThreadFileCitationDelta | None
    """Where a citation comes from."""
    start_index: int | None
    """Where the place begins in the text."""
    end_index: int | None
    """Where the place ends in the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "text": "text",
        "file_citation": "file_citation",
        "start_index": "start_index",
        "end_index": "end_index",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["file_citation"] = "file_citation",
        text: str | None | Unset = UNSET,
        file_citation: m.ThreadFileCitationDelta | None | Unset = UNSET,
        start_index: int | None | Unset = UNSET,
        end_index: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "text": text,
                "file_citation": file_citation,
                "start_index": start_index,
                "end_index": end_index,
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
        self.text = get("text")
        if (v := get("file_citation")) is not None:
            v = m.ThreadFileCitationDelta.from_dict(v) if isinstance(v, dict) else v
        self.file_citation = v
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return model
