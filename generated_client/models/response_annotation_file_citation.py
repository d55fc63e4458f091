# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseAnnotationFileCitation(BaseModel):
    """A file that the text rests on."""

    type: Literal["file_citation"]
    file_id: str
    """Id of the file."""
    index: int
    """Position of the file among those listed."""
    filename: str
    """Its name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file_id": "file_id",
        "index": "index",
        "filename": "filename",
    }

    def __init__(
        self,
        *,
        type: Literal["file_citation"] = "file_citation",
        file_id: str,
        index: int,
        filename: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "file_id": file_id,
                "index": index,
                "filename": filename,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.file_id = get("file_id")
        self.index = get("index")
        self.filename = get("filename")
        return model


class ResponseAnnotationFileCitationParam(TypedDict, total=False):
    """A file that the text rests on."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position of the file among those listed."""
    filename: Required[str]
    """Its name."""
