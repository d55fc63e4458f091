# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchOutcome(BaseModel):
    """How files were searched, and what was found."""

    ranking_options: m.AssistantFileSearchUsedRankingOptions | None
    """How results were ranked, and which were good enough."""
    results: list[m.AssistantFileSearchResult] | None
    """What was found."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ranking_options": "ranking_options",
        "results": "results",
    }

    def __init__(
        self,
        *,
        ranking_options: m.AssistantFileSearchUsedRankingOptions | None | Unset = UNSET,
        results: list[m.AssistantFileSearchResult] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "ranking_options": ranking_options,
                "results": results,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("ranking_options")) is not None:
            v = m.AssistantFileSearchUsedRankingOptions.from_dict(v) if isinstance(v, dict) else v
        self.ranking_options = v
        if (v := get("results")) is not None:
            v = (
                [
                    m.AssistantFileSearchResult.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.results = v
        return model
