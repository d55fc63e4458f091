# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class SearchVectorStoreRequest(BaseModel):
    """What to look for, and how."""

    query: str | list[str]
    """What to look for; one query or several."""
    filters: u.AttributeFilter | None
    """One comparison, or several joined."""
    max_num_results: int | None
    """Most results to return, 1 to 50."""
    ranking_options: m.VectorStoreSearchRankingOptions | None
    """How to put the results in order, and which to leave out."""
    rewrite_query: bool | None
    """Whether the server may reword the query so that it finds more."""

    _keys: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "filters": "filters",
        "max_num_results": "max_num_results",
        "ranking_options": "ranking_options",
        "rewrite_query": "rewrite_query",
    }

    def __init__(
        self,
        *,
        query: str | Sequence[str],
        filters: u.AttributeFilterParam | Unset = UNSET,
        max_num_results: int | Unset = UNSET,
        ranking_options: m.VectorStoreSearchRankingOptionsParam | BaseModel | Unset = UNSET,
        rewrite_query: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.query = get("query")
        if (v := get("filters")) is not None:
            v = u.decode_AttributeFilter(v)
        self.filters = v
        self.max_num_results = get("max_num_results")
        if (v := get("ranking_options")) is not None:
            v = m.VectorStoreSearchRankingOptions.from_dict(v) if isinstance(v, dict) else v
        self.ranking_options = v
        self.rewrite_query = get("rewrite_query")
        return model


class SearchVectorStoreRequestParam(TypedDict, total=False):
    """What to look for, and how."""

    query: Required[str | Sequence[str]]
    """What to look for; one query or several."""
    filters: u.AttributeFilterParam
    """One comparison, or several joined."""
    max_num_results: int
    """Most results to return, 1 to 50."""
    ranking_options: m.VectorStoreSearchRankingOptionsParam | BaseModel
    """How to put the results in order, and which to leave out."""
    rewrite_query: bool
    """Whether the server may reword the query so that it finds more."""
