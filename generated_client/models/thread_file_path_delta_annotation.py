# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ThreadFilePathDeltaAnnotation(BaseModel):
    """The path of a file that `code_interpreter` wrote."""

    index: int
    """Which annotation of the text it is, counted from 0."""
    type: Literal["file_path"]
    text: str | None
    """The place itself, which you may put a link instead of."""
    file_path: m.ThreadFilePathDelta | None
    """A file that code wrote."""
    start_index: int | None
    """Where the place begins in the text."""
    end_index: int | None
    """Where the place ends in the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "text": "text",
        "file_path": "file_path",
        "start_index": "start_index",
        "end_index": "end_index",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["file_path"] = "file_path",
        text: str | None | Unset = UNSET,
        file_path: m.ThreadFilePathDelta | None | Unset = UNSET,
        start_index: int | None | Unset = UNSET,
        end_index: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "text": text,
                "file_path": file_path,
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
        if (v := get("file_path")) is not None:
            v = m.ThreadFilePathDelta.from_dict(v) if isinstance(v, dict) else v
        self.file_path = v
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return model
