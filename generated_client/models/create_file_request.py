# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, FileTypes, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateFileRequest(BaseModel):
    """A file, and what it is for."""

    file: FileTypes
    """The content itself, not a name."""
    purpose: m.FilePurpose
    """What the file is for; `vision` means images to fine-tune on, `user_data` anything, such as
    input to a model.
    """
    expires_after: m.FileExpirationAfter | None
    """When the file goes; without it, after 30 days for batches, else never."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "purpose": "purpose",
        "expires_after": "expires_after",
    }

    def __init__(
        self,
        *,
        file: FileTypes,
        purpose: m.FilePurpose,
        expires_after: m.FileExpirationAfterParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file": file,
                "purpose": purpose,
                "expires_after": expires_after,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file = get("file")
        self.purpose = get("purpose")
        if (v := get("expires_after")) is not None:
            v = m.FileExpirationAfter.from_dict(v) if isinstance(v, dict) else v
        self.expires_after = v
        return model


class CreateFileRequestParam(TypedDict, total=False):
    """A file, and what it is for."""

    file: Required[FileTypes]
    """The content itself, not a name."""
    purpose: Required[m.FilePurpose]
    """What the file is for; `vision` means images to fine-tune on, `user_data` anything, such as
    input to a model.
    """
    expires_after: m.FileExpirationAfterParam | BaseModel
    """When the file goes; without it, after 30 days for batches, else never."""
