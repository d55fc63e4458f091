# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Upload(BaseModel):
    """A file on its way to the server in parts."""

    id: str
    """The id that requests name it by."""
    created_at: int
    """When it was started, in Unix seconds."""
    expires_at: int
    """Until when it has to be completed, in Unix seconds."""
    filename: str
    """The name it is to have."""
    bytes: int
    """Its announced size in bytes."""
    purpose: str
    """What the file is for; the values are those of a file's `purpose`."""
    status: Literal["cancelled", "completed", "expired", "pending"]
    """Whether it still takes parts (`pending`), and otherwise how it ended."""
    object: Literal["upload"] | None
    file: m.FileObject | None
    """The file that the parts became; only once completed."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "created_at": "created_at",
        "expires_at": "expires_at",
        "filename": "filename",
        "bytes": "bytes",
        "purpose": "purpose",
        "status": "status",
        "object": "object",
        "file": "file",
    }

    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        expires_at: int,
        filename: str,
        bytes: int,
        purpose: str,
        status: Literal["cancelled", "completed", "expired", "pending"],
        object: Literal["upload"] | None | Unset = UNSET,
        file: m.FileObject | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "created_at": created_at,
                "expires_at": expires_at,
                "filename": filename,
                "bytes": bytes,
                "purpose": purpose,
                "status": status,
                "object": object,
                "file": file,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.expires_at = get("expires_at")
        self.filename = get("filename")
        self.bytes = get("bytes")
        self.purpose = get("purpose")
        self.status = get("status")
        self.object = get("object")
        if (v := get("file")) is not None:
            v = m.FileObject.from_dict(v) if isinstance(v, dict) else v
        self.file = v
        return model
