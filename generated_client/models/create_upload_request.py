# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateUploadRequest(BaseModel):
    """The file that will come in parts."""

    filename: str
    """The name it is to have."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision"]
    """What the file is for; decides which formats are accepted."""
    bytes: int
    """Size of the whole file in bytes."""
    mime_type: str
    """Its media type, one that suits the purpose, such as `text/jsonl`."""
    expires_after: m.FileExpirationAfter | None
    """When the file goes; without it, after 30 days for batches, else never."""

    _keys: ClassVar[Mapping[str, str]] = {
        "filename": "filename",
        "purpose": "purpose",
        "bytes": "bytes",
        "mime_type": "mime_type",
        "expires_after": "expires_after",
    }

    def __init__(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        expires_after: m.FileExpirationAfterParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "mime_type": mime_type,
                "expires_after": expires_after,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.filename = get("filename")
        self.purpose = get("purpose")
        self.bytes = get("bytes")
        self.mime_type = get("mime_type")
        if (v := get("expires_after")) is not None:
            v = m.FileExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        return model


class CreateUploadRequestParam(TypedDict, total=False):
    """The file that will come in parts."""

    filename: Required[str]
    """The name it is to have."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    """What the file is for; decides which formats are accepted."""
    bytes: Required[int]
    """Size of the whole file in bytes."""
    mime_type: Required[str]
    """Its media type, one that suits the purpose, such as `text/jsonl`."""
    expires_after: m.FileExpirationAfterParam | BaseModel
    """When the file goes; without it, after 30 days for batches, else never."""
