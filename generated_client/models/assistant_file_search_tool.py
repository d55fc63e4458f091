# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchTool(BaseModel):
    """Searches vector stores."""

    type: Literal["file_search"]
    file_search: m.AssistantFileSearchOptions | None
    """How to search files."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file_search": "file_search",
    }

    def __init__(
        self,
        *,
        type: Literal["file_search"] = "file_search",
        file_search: m.AssistantFileSearchOptionsParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
        self.type = get("type")
        if (v := get("file_search")) is not None:
            v = m.AssistantFileSearchOptions.from_dict(v) if isinstance(v, dict) else v
        self.file_search = v
        return model


class AssistantFileSearchToolParam(TypedDict, total=False):
    """Searches vector stores."""

    type: Required[Literal["file_search"]]
    file_search: m.AssistantFileSearchOptionsParam | BaseModel
    """How to search files."""
