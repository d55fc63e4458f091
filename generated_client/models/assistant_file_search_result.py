# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchResult(BaseModel):
    """A file in which something was found."""

    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it answers the search, 0 to 1."""
    content: list[m.AssistantFileSearchResultContent] | None
    """What was found; only if the request asked to include it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "file_name": "file_name",
        "score": "score",
        "content": "content",
    }

    def __init__(
        self,
        *,
        file_id: str,
        file_name: str,
        score: float,
        content: list[m.AssistantFileSearchResultContent] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "file_name": file_name,
                "score": score,
                "content": content,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        self.file_name = get("file_name")
        self.score = get("score")
        if (v := get("content")) is not None:
            v = (
                [
                    m.AssistantFileSearchResultContent.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.content = v
        return model
