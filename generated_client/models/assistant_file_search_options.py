# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AssistantFileSearchOptions(BaseModel):
    """How to search files."""

    max_num_results: int | None
    """Most results to find, 1 to 50; 5 with `gpt-3.5-turbo` and 20 with `gpt-4*` unless told
    otherwise.
    """
    ranking_options: m.AssistantFileSearchRankingOptions | None
    """How results are ranked, and which are good enough."""

    _keys: ClassVar[Mapping[str, str]] = {
        "max_num_results": "max_num_results",
        "ranking_options": "ranking_options",
    }

    def __init__(
        self,
        *,
        max_num_results: int | Unset = UNSET,
        ranking_options: m.AssistantFileSearchRankingOptionsParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.max_num_results = get("max_num_results")
        if (v := get("ranking_options")) is not None:
            v = m.AssistantFileSearchRankingOptions.from_dict(v) if isinstance(v, dict) else v
        self.ranking_options = v
        return model


class AssistantFileSearchOptionsParam(TypedDict, total=False):
    """How to search files."""

    max_num_results: int
    """Most results to find, 1 to 50; 5 with `gpt-3.5-turbo` and 20 with `gpt-4*` unless told
    otherwise.
    """
    ranking_options: m.AssistantFileSearchRankingOptionsParam | BaseModel
    """How results are ranked, and which are good enough."""
