# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchUsedRankingOptions(BaseModel):
    """How results were ranked, and which were good enough."""

    ranker: m.AssistantFileSearchRanker
    """A way of ranking; `auto` leaves the choice to the server."""
    score_threshold: float
    """Lowest score that still counted, 0 to 1."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ranker": "ranker",
        "score_threshold": "score_threshold",
    }

    def __init__(
        self,
        *,
        ranker: m.AssistantFileSearchRanker,
        score_threshold: float,
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
