# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import FileTypes


@define(init=False, repr=False, eq=False, slots=True)
class AddUploadPartRequest(BaseModel):
    """One part of a file."""

    data: FileTypes
    """The bytes of the part, at most 64 MB."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data": "data",
    }

    def __init__(
        self,
        *,
        data: FileTypes,
    ) -> None:
        self._init(
            {
                "data": data,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.data = get("data")
        return model


class AddUploadPartRequestParam(TypedDict, total=False):
    """One part of a file."""

    data: Required[FileTypes]
    """The bytes of the part, at most 64 MB."""
