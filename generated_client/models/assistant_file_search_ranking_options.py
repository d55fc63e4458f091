# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchRankingOptions(BaseModel):
    """How results are ranked, and which are good enough."""

    score_threshold: float
    """Lowest score that still counts, 0 (everything) to 1."""
    ranker: m.AssistantFileSearchRanker | None
    """A way of ranking; `auto` leaves the choice to the server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "score_threshold": "score_threshold",
        "ranker": "ranker",
    }

    def __init__(
        self,
        *,
        score_threshold: float,
        ranker: m.AssistantFileSearchRanker | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "score_threshold": score_threshold,
                "ranker": ranker,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.score_threshold = get("score_threshold")
        self.ranker = get("ranker")
        return model


class AssistantFileSearchRankingOptionsParam(TypedDict, total=False):
    """How results are ranked, and which are good enough."""

    score_threshold: Required[float]
    """Lowest score that still counts, 0 (everything) to 1."""
    ranker: m.AssistantFileSearchRanker
    """A way of ranking; `auto` leaves the choice to the server."""
