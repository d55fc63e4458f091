# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFileSearchToolCallResult(BaseModel):
    """A passage that a file search found."""

    file_id: str | None
    """Id of the file it is from."""
    filename: str | None
    """Name of that file."""
    score: float | None
    """How well it fits, 0 to 1."""
    text: str | None
    """The passage itself."""
    attributes: dict[str, str | float | bool] | None
    """The pairs that the file carries in its vector store."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "filename": "filename",
        "score": "score",
        "text": "text",
        "attributes": "attributes",
    }

    def __init__(
        self,
        *,
        file_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        score: float | Unset = UNSET,
        text: str | Unset = UNSET,
        attributes: Mapping[str, str | float | bool] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "filename": filename,
                "score": score,
                "text": text,
                "attributes": attributes,
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
        self.text = get("text")
        self.attributes = get("attributes")
        return model


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """A passage that a file search found."""

    file_id: str
    """Id of the file it is from."""
    filename: str
    """Name of that file."""
    score: float
    """How well it fits, 0 to 1."""
    text: str
    """The passage itself."""
    attributes: Mapping[str, str | float | bool] | None
    """The pairs that the file carries in its vector store."""
