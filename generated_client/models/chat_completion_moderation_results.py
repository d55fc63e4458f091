# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionModerationResults(BaseModel):
    """Verdicts of a moderation model."""

    type: Literal["moderation_results"]
    model: str
    """The moderation model."""
    results: list[m.ModerationResult]
    """The verdicts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "model": "model",
        "results": "results",
    }

    def __init__(
        self,
        *,
        type: Literal["moderation_results"] = "moderation_results",
        model: str,
        results: list[m.ModerationResult],
    ) -> None:
        self._init(
            {
                "type": type,
                "model": model,
                "results": results,
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
        v = get("results")
        self.results = (
            [m.ModerationResult.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        return model
