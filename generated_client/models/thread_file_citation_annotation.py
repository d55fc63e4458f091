# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadFileCitationAnnotation(BaseModel):
    """A citation from a file that `file_search` found."""

    type: Literal["file_citation"]
    text: str
    """The place itself, which you may put a link instead of."""
    file_citation: m.ThreadFileCitation
    """Where a citation comes from."""
    start_index: int
    """Where the place begins in the text."""
    end_index: int
    """Where the place ends in the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "file_citation": "file_citation",
        "start_index": "start_index",
        "end_index": "end_index",
    }

    def __init__(
        self,
        *,
        type: Literal["file_citation"] = "file_citation",
        text: str,
        file_citation: m.ThreadFileCitation,
        start_index: int,
        end_index: int,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        self.text = get("text")
        v = get("file_citation")
        self.file_citation = m.ThreadFileCitation.from_dict(v) if isinstance(v, dict) else v
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return model
