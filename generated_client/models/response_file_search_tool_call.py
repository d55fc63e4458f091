# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseFileSearchToolCall(BaseModel):
    """A search in vector stores, and what it found."""

    id: str
    """Id of the item."""
    type: Literal["file_search_call"]
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"]
    """How far the search has come."""
    queries: list[str]
    """What was searched for."""
    results: list[m.ResponseFileSearchToolCallResult] | None
    """The passages found; there only if `include` asks for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "queries": "queries",
        "results": "results",
    }

    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_search_call"] = "file_search_call",
        status: Literal["completed", "failed", "in_progress", "incomplete", "searching"],
        queries: Sequence[str],
        results: Sequence[m.ResponseFileSearchToolCallResultParam | BaseModel]
        | None
        | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "type": type,
                "status": status,
                "queries": queries,
                "results": results,
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
        self.status = get("status")
        self.queries = get("queries")
        if (v := get("results")) is not None:
            v = (
                [
                    m.ResponseFileSearchToolCallResult.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.results = v
        return model


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in vector stores, and what it found."""

    id: Required[str]
    """Id of the item."""
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "searching"]]
    """How far the search has come."""
    queries: Required[Sequence[str]]
    """What was searched for."""
    results: Sequence[m.ResponseFileSearchToolCallResultParam | BaseModel] | None
    """The passages found; there only if `include` asks for them."""
