# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseAnnotationContainerFileCitation(BaseModel):
    """A file in a container that a stretch of the text rests on."""

    type: Literal["container_file_citation"]
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of the file."""
    start_index: int
    """Index of the stretch's first character."""
    end_index: int
    """Index of the stretch's last character."""
    filename: str
    """The file's name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "container_id": "container_id",
        "file_id": "file_id",
        "start_index": "start_index",
        "end_index": "end_index",
        "filename": "filename",
    }

    def __init__(
        self,
        *,
        type: Literal["container_file_citation"] = "container_file_citation",
        container_id: str,
        file_id: str,
        start_index: int,
        end_index: int,
        filename: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "container_id": container_id,
                "file_id": file_id,
                "start_index": start_index,
                "end_index": end_index,
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
        self.container_id = get("container_id")
        self.file_id = get("file_id")
        self.start_index = get("start_index")
        self.end_index = get("end_index")
        self.filename = get("filename")
        return model


class ResponseAnnotationContainerFileCitationParam(TypedDict, total=False):
    """A file in a container that a stretch of the text rests on."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    """Id of the container."""
    file_id: Required[str]
    """Id of the file."""
    start_index: Required[int]
    """Index of the stretch's first character."""
    end_index: Required[int]
    """Index of the stretch's last character."""
    filename: Required[str]
    """The file's name."""
