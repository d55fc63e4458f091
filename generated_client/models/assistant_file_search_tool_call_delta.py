# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchToolCallDelta(BaseModel):
    """A piece of a call that searches files."""

    index: int
    """Which of the step's calls it belongs to, counted from 0."""
    type: Literal["file_search"]
    file_search: dict[str, Any]
    """Empty as yet."""
    id: str | None
    """Id of the call."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "file_search": "file_search",
        "id": "id",
    }

    def __init__(
        self,
        *,
        index: int,
        type: Literal["file_search"] = "file_search",
        file_search: dict[str, Any],
        id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "type": type,
                "file_search": file_search,
                "id": id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.index = get("index")
        self.type = get("type")
        self.file_search = get("file_search")
        self.id = get("id")
        return model
