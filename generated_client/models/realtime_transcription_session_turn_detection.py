# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """Finds the end of a turn from silence."""

    type: str | None
    """The method; so far always `server_vad`."""
    threshold: float | None
    """How loud speech must be, 0 to 1; 0.5 unless told otherwise, more in noisy places."""
    prefix_padding_ms: int | None
    """Milliseconds of sound kept from before speech began; 300 unless told otherwise."""
    silence_duration_ms: int | None
    """Milliseconds of silence that end the turn; 500 unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "threshold": "threshold",
        "prefix_padding_ms": "prefix_padding_ms",
        "silence_duration_ms": "silence_duration_ms",
    }

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        threshold: float | Unset = UNSET,
        prefix_padding_ms: int | Unset = UNSET,
        silence_duration_ms: int | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "threshold": threshold,
                "prefix_padding_ms": prefix_padding_ms,
                "silence_duration_ms": silence_duration_ms,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.threshold = get("threshold")
        self.prefix_padding_ms = get("prefix_padding_ms")
        self.silence_duration_ms = get("silence_duration_ms")
        return model


class RealtimeTranscriptionSessionTurnDetectionParam(TypedDict, total=False):
    """Finds the end of a turn from silence."""

    type: str
    """The method; so far always `server_vad`."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 unless told otherwise, more in noisy places."""
    prefix_padding_ms: int
    """Milliseconds of sound kept from before speech began; 300 unless told otherwise."""
    silence_duration_ms: int
    """Milliseconds of silence that end the turn; 500 unless told otherwise."""
