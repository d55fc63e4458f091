# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationNoiseReduction(BaseModel):
    """A filter against noise."""

    type: m.NoiseReductionType
    """A microphone close to the mouth, as on a headset, or one across a room."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: m.NoiseReductionType,
    ) -> None:
        self._init(
            {
                "type": type,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        return model


class RealtimeTranslationNoiseReductionParam(TypedDict, total=False):
    """A filter against noise."""

    type: Required[m.NoiseReductionType]
    """A microphone close to the mouth, as on a headset, or one across a room."""
