# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalFileIDSource(BaseModel):
    """Items of an uploaded file."""

    type: Literal["file_id"]
    id: str
    """Id of a `.jsonl` file with one item a line."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
    }

    def __init__(
        self,
        *,
        type: Literal["file_id"] = "file_id",
        id: str,
    ) -> None:
        self._init(
            {
                "type": type,
                "id": id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.id = get("id")
        return model


class EvalFileIDSourceParam(TypedDict, total=False):
    """Items of an uploaded file."""

    type: Required[Literal["file_id"]]
    id: Required[str]
    """Id of a `.jsonl` file with one item a line."""
