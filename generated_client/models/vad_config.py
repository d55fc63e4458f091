# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class VadConfig(BaseModel):
    """How the server tells speech from silence."""

    type: Literal["server_vad"]
    prefix_padding_ms: int | None
    """Milliseconds to keep of what comes before the speech."""
    silence_duration_ms: int | None
    """Milliseconds of silence that end a stretch of speech; fewer cut sooner, even at a short
    pause.
    """
    threshold: float | None
    """Loudness from which sound counts as speech, 0 to 1; higher suits noisy places."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "prefix_padding_ms": "prefix_padding_ms",
        "silence_duration_ms": "silence_duration_ms",
        "threshold": "threshold",
    }

    def __init__(
        self,
        *,
        type: Literal["server_vad"] = "server_vad",
        prefix_padding_ms: int | Unset = UNSET,
        silence_duration_ms: int | Unset = UNSET,
        threshold: float | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "prefix_padding_ms": prefix_padding_ms,
                "silence_duration_ms": silence_duration_ms,
                "threshold": threshold,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.prefix_padding_ms = get("prefix_padding_ms")
        self.silence_duration_ms = get("silence_duration_ms")
        self.threshold = get("threshold")
        return model


class VadConfigParam(TypedDict, total=False):
    """How the server tells speech from silence."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """Milliseconds to keep of what comes before the speech."""
    silence_duration_ms: int
    """Milliseconds of silence that end a stretch of speech; fewer cut sooner, even at a short
    pause.
    """
    threshold: float
    """Loudness from which sound counts as speech, 0 to 1; higher suits noisy places."""
