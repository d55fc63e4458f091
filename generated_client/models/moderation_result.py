# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ModerationResult(BaseModel):
    """One verdict, by category."""

    type: Literal["moderation_result"]
    model: str
    """The moderation model."""
    flagged: bool
    """Whether any category applies."""
    categories: dict[str, bool]
    """Whether each category applies."""
    category_scores: dict[str, float]
    """The score of each category."""
    category_applied_input_types: dict[str, list[m.ModerationInputType]]
    """Which kinds of input each category's score takes into account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "model": "model",
        "flagged": "flagged",
        "categories": "categories",
        "category_scores": "category_scores",
        "category_applied_input_types": "category_applied_input_types",
    }

    def __init__(
        self,
        *,
        type: Literal["moderation_result"] = "moderation_result",
        model: str,
        flagged: bool,
        categories: dict[str, bool],
        category_scores: dict[str, float],
        category_applied_input_types: dict[str, list[m.ModerationInputType]],
    ) -> None:
        self._init(
            {
                "type": type,
                "model": model,
                "flagged": flagged,
                "categories": categories,
                "category_scores": category_scores,
                "category_applied_input_types": category_applied_input_types,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.model = get("model")
        self.flagged = get("flagged")
        self.categories = get("categories")
        self.category_scores = get("category_scores")
        self.category_applied_input_types = get("category_applied_input_types")
        return model
