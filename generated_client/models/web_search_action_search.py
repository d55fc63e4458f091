# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class WebSearchActionSearch(BaseModel):
    """A search of the web."""

    type: Literal["search"]
    query: str | None
    """What was searched for; `queries` supersedes it."""
    queries: list[str] | None
    """What was searched for."""
    sources: list[m.WebSearchActionSearchSource] | None
    """The pages found; there only if `include` asks for them."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "query": "query",
        "queries": "queries",
        "sources": "sources",
    }

    def __init__(
        self,
        *,
        type: Literal["search"] = "search",
        query: str | Unset = UNSET,
        queries: Sequence[str] | Unset = UNSET,
        sources: Sequence[m.WebSearchActionSearchSourceParam | BaseModel] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "query": query,
                "queries": queries,
                "sources": sources,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.query = get("query")
        self.queries = get("queries")
        if (v := get("sources")) is not None:
            v = (
                [
                    m.WebSearchActionSearchSource.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.sources = v
        return model


class WebSearchActionSearchParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["search"]]
    query: str
    """What was searched for; `queries` supersedes it."""
    queries: Sequence[str]
    """What was searched for."""
    sources: Sequence[m.WebSearchActionSearchSourceParam | BaseModel]
    """The pages found; there only if `include` asks for them."""
