# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Reasoning(BaseModel):
    """How a reasoning model thinks; a response states what was in effect."""

    mode: str | m.KnownReasoningMode | None
    """A mode; the known ones are listed for completion in editors, any other is fine."""
    effort: m.ReasoningEffort | None
    """How much the model thinks before it answers; not every model knows every value."""
    summary: m.ReasoningSummary | None
    """Whether to sum the reasoning up, and at what length."""
    context: m.ReasoningContext | None
    """Which reasoning of earlier turns the model sees again; its own choice unless told otherwise."""
    generate_summary: m.ReasoningSummary | None
    """The former name of `summary`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "effort": "effort",
        "summary": "summary",
        "context": "context",
        "generate_summary": "generate_summary",
    }

    def __init__(
        self,
        *,
        mode: str | m.KnownReasoningMode | Unset = UNSET,
        effort: m.ReasoningEffort | None | Unset = UNSET,
        summary: m.ReasoningSummary | None | Unset = UNSET,
        context: m.ReasoningContext | None | Unset = UNSET,
        generate_summary: m.ReasoningSummary | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "mode": mode,
                "effort": effort,
                "summary": summary,
                "context": context,
                "generate_summary": generate_summary,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.mode = get("mode")
        self.effort = get("effort")
        self.summary = get("summary")
        self.context = get("context")
        self.generate_summary = get("generate_summary")
        return model


class ReasoningParam(TypedDict, total=False):
    """How a reasoning model thinks; a response states what was in effect."""

    mode: str | m.KnownReasoningMode
    """A mode; the known ones are listed for completion in editors, any other is fine."""
    effort: m.ReasoningEffort | None
    """How much the model thinks before it answers; not every model knows every value."""
    summary: m.ReasoningSummary | None
    """Whether to sum the reasoning up, and at what length."""
    context: m.ReasoningContext | None
    """Which reasoning of earlier turns the model sees again; its own choice unless told otherwise."""
    generate_summary: m.ReasoningSummary | None
    """The former name of `summary`."""
