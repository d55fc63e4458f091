# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ThreadFilePathAnnotation(BaseModel):
    """The path of a file that `code_interpreter` wrote."""

    type: Literal["file_path"]
    text: str
    """The place itself, which you may put a link instead of."""
    file_path: m.ThreadFilePath
    """A file that code wrote."""
    start_index: int
    """Where the place begins in the text."""
    end_index: int
    """Where the place ends in the text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "file_path": "file_path",
        "start_index": "start_index",
        "end_index": "end_index",
    }

    def __init__(
        self,
        *,
        type: Literal["file_path"] = "file_path",
        text: str,
        file_path: m.ThreadFilePath,
        start_index: int,
        end_index: int,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        self.text = get("text")
        v = get("file_path")
        self.file_path = m.ThreadFilePath.from_dict(v) if isinstance(v, dict) else v
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        return model
