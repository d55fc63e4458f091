# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class FileSearchTool(BaseModel):
    """Searches files that were put into vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None
    """Most results, 1 to 50."""
    ranking_options: m.FileSearchToolRankingOptions | None
    """How results are ranked."""
    filters: u.AttributeFilter | None
    """Only files whose attributes pass this filter."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "vector_store_ids": "vector_store_ids",
        "max_num_results": "max_num_results",
        "ranking_options": "ranking_options",
        "filters": "filters",
    }

    def __init__(
        self,
        *,
        type: Literal["file_search"] = "file_search",
        vector_store_ids: Sequence[str],
        max_num_results: int | Unset = UNSET,
        ranking_options: m.FileSearchToolRankingOptionsParam | BaseModel | Unset = UNSET,
        filters: u.AttributeFilterParam | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "vector_store_ids": vector_store_ids,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "filters": filters,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.vector_store_ids = get("vector_store_ids")
        self.max_num_results = get("max_num_results")
        if (v := get("ranking_options")) is not None:
            v = m.FileSearchToolRankingOptions.from_dict(v) if isinstance(v, dict) else v
        self.ranking_options = v
        if (v := get("filters")) is not None:
            v = u.decode_AttributeFilter(v)
        self.filters = v
        return model


class FileSearchToolParam(TypedDict, total=False):
    """Searches files that were put into vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores."""
    max_num_results: int
    """Most results, 1 to 50."""
    ranking_options: m.FileSearchToolRankingOptionsParam | BaseModel
    """How results are ranked."""
    filters: u.AttributeFilterParam | None
    """Only files whose attributes pass this filter."""
