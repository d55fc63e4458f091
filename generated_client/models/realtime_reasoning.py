# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeReasoning(BaseModel):
    """How much a model thinks before it answers."""

    effort: m.RealtimeReasoningEffort | None
    """How much a realtime model thinks; less answers sooner."""

    _keys: ClassVar[Mapping[str, str]] = {
        "effort": "effort",
    }

    def __init__(
        self,
        *,
        effort: m.RealtimeReasoningEffort | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "effort": effort,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.effort = get("effort")
        return model


class RealtimeReasoningParam(TypedDict, total=False):
    """How much a model thinks before it answers."""

    effort: m.RealtimeReasoningEffort
    """How much a realtime model thinks; less answers sooner."""
