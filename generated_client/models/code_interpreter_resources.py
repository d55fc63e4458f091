# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CodeInterpreterResources(BaseModel):
    """Files that code can read."""

    file_ids: list[str] | None
    """Ids of the files, at most 20."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_ids": "file_ids",
    }

    def __init__(
        self,
        *,
        file_ids: Sequence[str] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_ids": file_ids,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_ids = get("file_ids")
        return model


class CodeInterpreterResourcesParam(TypedDict, total=False):
    """Files that code can read."""

    file_ids: Sequence[str]
    """Ids of the files, at most 20."""
