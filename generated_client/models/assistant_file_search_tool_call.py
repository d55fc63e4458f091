# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchToolCall(BaseModel):
    """A search of files."""

    id: str
    """Id of the call."""
    type: Literal["file_search"]
    file_search: m.AssistantFileSearchOutcome
    """How files were searched, and what was found."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "file_search": "file_search",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_search"] = "file_search",
        file_search: m.AssistantFileSearchOutcome,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "file_search": file_search,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.type = get("type")
        v = get("file_search")
        self.file_search = m.AssistantFileSearchOutcome.from_dict(v) if isinstance(v, dict) else v
        return model
