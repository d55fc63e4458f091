# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CompleteUploadRequest(BaseModel):
    """How the parts fit together."""

    part_ids: list[str]
    """Ids of the parts, in the order that they have in the file."""
    md5: str | None
    """MD5 checksum of the whole file; if given, the server compares it with what arrived."""

    _keys: ClassVar[Mapping[str, str]] = {
        "part_ids": "part_ids",
        "md5": "md5",
    }

    def __init__(
        self,
        *,
        part_ids: Sequence[str],
        md5: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "part_ids": part_ids,
                "md5": md5,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.part_ids = get("part_ids")
        self.md5 = get("md5")
        return model


class CompleteUploadRequestParam(TypedDict, total=False):
    """How the parts fit together."""

    part_ids: Required[Sequence[str]]
    """Ids of the parts, in the order that they have in the file."""
    md5: str
    """MD5 checksum of the whole file; if given, the server compares it with what arrived."""
