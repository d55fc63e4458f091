# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class VectorStoreSearchRankingOptions(BaseModel):
    """How to put the results in order, and which to leave out."""

    ranker: Literal["auto", "default-2024-11-15", "none"] | None
    """What ranks the results anew; `none` leaves that out and answers sooner."""
    score_threshold: float | None
    """Least score of a result, 0 to 1."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ranker": "ranker",
        "score_threshold": "score_threshold",
    }

    def __init__(
        self,
        *,
        ranker: Literal["auto", "default-2024-11-15", "none"] | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "ranker": ranker,
                "score_threshold": score_threshold,
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
        return model


class VectorStoreSearchRankingOptionsParam(TypedDict, total=False):
    """How to put the results in order, and which to leave out."""

    ranker: Literal["auto", "default-2024-11-15", "none"]
    """What ranks the results anew; `none` leaves that out and answers sooner."""
    score_threshold: float
    """Least score of a result, 0 to 1."""
