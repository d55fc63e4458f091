# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FileObject(BaseModel):
    """What the server knows of a file."""

    id: str
    """The id that requests name it by."""
    object: Literal["file"]
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was uploaded, in Unix seconds."""
    filename: str
    """Its name."""
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "user_data",
        "vision",
    ]
    """What it is for; the server writes `_output` and `-results` files by itself."""
    status: Literal["error", "processed", "uploaded"]
    """How far the server has come with it."""
    expires_at: int | None
    """When it will be deleted, in Unix seconds."""
    status_details: str | None
    """Why a fine-tuning file was refused; a job's `error` says it now."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "bytes": "bytes",
        "created_at": "created_at",
        "filename": "filename",
        "purpose": "purpose",
        "status": "status",
        "expires_at": "expires_at",
        "status_details": "status_details",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["file"] = "file",
        bytes: int,
        created_at: int,
        filename: str,
        purpose: Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "user_data",
            "vision",
        ],
        status: Literal["error", "processed", "uploaded"],
        expires_at: int | None | Unset = UNSET,
        status_details: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "bytes": bytes,
                "created_at": created_at,
                "filename": filename,
                "purpose": purpose,
                "status": status,
                "expires_at": expires_at,
                "status_details": status_details,
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
        self.bytes = get("bytes")
        self.created_at = get("created_at")
        self.filename = get("filename")
        self.purpose = get("purpose")
        self.status = get("status")
        self.expires_at = get("expires_at")
        self.status_details = get("status_details")
        return model
