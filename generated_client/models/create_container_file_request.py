# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateContainerFileRequest(BaseModel):
    """A file to put into a container; its bytes, or the id of one uploaded before."""

    file_id: str | None
    """A file uploaded before, by its id."""
    file: FileTypes | None
    """The bytes to upload, with their file name."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "file": "file",
    }

    def __init__(
        self,
        *,
        file_id: str | Unset = UNSET,
        file: FileTypes | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "file": file,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        self.file = get("file")
        return model


class CreateContainerFileRequestParam(TypedDict, total=False):
    """A file to put into a container; its bytes, or the id of one uploaded before."""

    file_id: str
    """A file uploaded before, by its id."""
    file: FileTypes
    """The bytes to upload, with their file name."""
