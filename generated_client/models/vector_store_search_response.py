# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreSearchResponse(BaseModel):
    """One result of a search, a file with the chunks that suit."""

    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it suits, 0 to 1."""
    attributes: dict[str, str | float | bool] | None
    """The attributes of the file."""
    content: list[m.VectorStoreSearchResponseContent]
    """The chunks that suit."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "filename": "filename",
        "score": "score",
        "attributes": "attributes",
        "content": "content",
    }

    def __init__(
        self,
        *,
        file_id: str,
        filename: str,
        score: float,
        attributes: dict[str, str | float | bool] | None,
        content: list[m.VectorStoreSearchResponseContent],
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "filename": filename,
                "score": score,
                "attributes": attributes,
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
        self.filename = get("filename")
        self.score = get("score")
        self.attributes = get("attributes")
        v = get("content")
        self.content = (
            [
                m.VectorStoreSearchResponseContent.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        return model
