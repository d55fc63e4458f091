# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class FileSearchToolRankingOptions(BaseModel):
    """How results are ranked."""

    ranker: Literal["auto", "default-2024-11-15"] | None
    """The ranker that scores them."""
    score_threshold: float | None
    """Least score of a result, 0 to 1; the higher it is, the fewer and better they are."""
    hybrid_search: m.FileSearchToolHybridSearch | None
    """Weights of the two rankings that a hybrid search merges."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ranker": "ranker",
        "score_threshold": "score_threshold",
        "hybrid_search": "hybrid_search",
    }

    def __init__(
        self,
        *,
        ranker: Literal["auto", "default-2024-11-15"] | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        hybrid_search: m.FileSearchToolHybridSearchParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "ranker": ranker,
                "score_threshold": score_threshold,
                "hybrid_search": hybrid_search,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.ranker = get("ranker")
        self.score_threshold = get("score_threshold")
        if (v := get("hybrid_search")) is not None:
            v = m.FileSearchToolHybridSearch.from_dict(v) if isinstance(v, dict) else v
        self.hybrid_search = v
        return model


class FileSearchToolRankingOptionsParam(TypedDict, total=False):
    """How results are ranked."""

    ranker: Literal["auto", "default-2024-11-15"]
    """The ranker that scores them."""
    score_threshold: float
    """Least score of a result, 0 to 1; the higher it is, the fewer and better they are."""
    hybrid_search: m.FileSearchToolHybridSearchParam | BaseModel
    """Weights of the two rankings that a hybrid search merges."""
