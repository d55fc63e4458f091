# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class UploadPart(BaseModel):
    """A part that has arrived."""

    id: str
    """The id to complete the upload with."""
    object: Literal["upload.part"]
    created_at: int
    """When it arrived, in Unix seconds."""
    upload_id: str
    """The upload that it belongs to."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "upload_id": "upload_id",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["upload.part"] = "upload.part",
        created_at: int,
        upload_id: str,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "upload_id": upload_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.upload_id = get("upload_id")
        return model
