# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseAnnotationFilePath(BaseModel):
    """A file that the text offers."""

    type: Literal["file_path"]
    file_id: str
    """Id of the file."""
    index: int
    """Position of the file among those listed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file_id": "file_id",
        "index": "index",
    }

    def __init__(
        self,
        *,
        type: Literal["file_path"] = "file_path",
        file_id: str,
        index: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "file_id": file_id,
                "index": index,
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
        return model


class ResponseAnnotationFilePathParam(TypedDict, total=False):
    """A file that the text offers."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    """Id of the file."""
    index: Required[int]
    """Position of the file among those listed."""
