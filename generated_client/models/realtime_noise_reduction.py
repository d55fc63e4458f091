# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeNoiseReduction(BaseModel):
    """A filter against noise, for better turns and a better understanding."""

    type: m.NoiseReductionType | None
    """A microphone close to the mouth, as on a headset, or one across a room."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
    }

    def __init__(
        self,
        *,
        type: m.NoiseReductionType | Unset = UNSET,
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


class RealtimeNoiseReductionParam(TypedDict, total=False):
    """A filter against noise, for better turns and a better understanding."""

    type: m.NoiseReductionType
    """A microphone close to the mouth, as on a headset, or one across a room."""
