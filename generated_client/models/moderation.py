# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class Moderation(BaseModel):
    """The verdict on one input."""

    flagged: bool
    """Whether any category applies."""
    categories: m.ModerationCategories
    """Whether each category applies."""
    category_scores: m.ModerationCategoryScores
    """How sure the model is of each category, 0 (not at all) to 1."""
    category_applied_input_types: m.ModerationCategoryAppliedInputTypes
    """Which kinds of input each score takes into account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "flagged": "flagged",
        "categories": "categories",
        "category_scores": "category_scores",
        "category_applied_input_types": "category_applied_input_types",
    }

    def __init__(
        self,
        *,
        flagged: bool,
        categories: m.ModerationCategories,
        category_scores: m.ModerationCategoryScores,
        category_applied_input_types: m.ModerationCategoryAppliedInputTypes,
    ) -> None:
        self._init(
            {
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
        self.flagged = get("flagged")
        v = get("categories")
        self.categories = m.ModerationCategories.from_dict(v) if isinstance(v, dict) else v
        v = get("category_scores")
        self.category_scores = m.ModerationCategoryScores.from_dict(v) if isinstance(v, dict) else v
        v = get("category_applied_input_types")
        self.category_applied_input_types = (
            m.ModerationCategoryAppliedInputTypes.from_dict(v) if isinstance(v, dict) else v
        )
        return model
