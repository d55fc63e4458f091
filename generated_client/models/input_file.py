# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class InputFile(BaseModel):
    """A file by id, or by name and content."""

    filename: str | None
    """Name under which the model sees `file_data`."""
    file_data: str | None
    """The content, in base64."""
    file_id: str | None
    """Id of an uploaded file."""

    _keys: ClassVar[Mapping[str, str]] = {
        "filename": "filename",
        "file_data": "file_data",
        "file_id": "file_id",
    }

    def __init__(
        self,
        *,
        filename: str | Unset = UNSET,
        file_data: str | Unset = UNSET,
        file_id: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "filename": filename,
                "file_data": file_data,
                "file_id": file_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.filename = get("filename")
        self.file_data = get("file_data")
        self.file_id = get("file_id")
        return model


class InputFileParam(TypedDict, total=False):
    """A file by id, or by name and content."""

    filename: str
    """Name under which the model sees `file_data`."""
    file_data: str
    """The content, in base64."""
    file_id: str
    """Id of an uploaded file."""
