# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeServerVad(BaseModel):
    """A turn ends when the caller has been silent for a while."""

    type: Literal["server_vad"]
    threshold: float | None
    """How loud speech must be, 0 to 1; 0.5 unless told otherwise, more in noisy places."""
    prefix_padding_ms: int | None
    """Milliseconds of sound kept from before speech began; 300 unless told otherwise."""
    silence_duration_ms: int | None
    """Milliseconds of silence that end the turn; 500 unless told otherwise. Fewer make answers
    come sooner, and sometimes into a short pause.
    """
    create_response: bool | None
    """Whether the model answers by itself at the end of a turn."""
    interrupt_response: bool | None
    """Whether a caller who begins to speak cuts the running answer short."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after the last answer was played, upon which the model speaks up
    again, 5,000 to 30,000; null for never.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "threshold": "threshold",
        "prefix_padding_ms": "prefix_padding_ms",
        "silence_duration_ms": "silence_duration_ms",
        "create_response": "create_response",
        "interrupt_response": "interrupt_response",
        "idle_timeout_ms": "idle_timeout_ms",
    }

    def __init__(
        self,
        *,
        type: Literal["server_vad"] = "server_vad",
        threshold: float | Unset = UNSET,
        prefix_padding_ms: int | Unset = UNSET,
        silence_duration_ms: int | Unset = UNSET,
        create_response: bool | Unset = UNSET,
        interrupt_response: bool | Unset = UNSET,
        idle_timeout_ms: int | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "threshold": threshold,
                "prefix_padding_ms": prefix_padding_ms,
                "silence_duration_ms": silence_duration_ms,
                "create_response": create_response,
                "interrupt_response": interrupt_response,
                "idle_timeout_ms": idle_timeout_ms,
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
        self.create_response = get("create_response")
        self.interrupt_response = get("interrupt_response")
        self.idle_timeout_ms = get("idle_timeout_ms")
        return model


class RealtimeServerVadParam(TypedDict, total=False):
    """A turn ends when the caller has been silent for a while."""

    type: Required[Literal["server_vad"]]
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 unless told otherwise, more in noisy places."""
    prefix_padding_ms: int
    """Milliseconds of sound kept from before speech began; 300 unless told otherwise."""
    silence_duration_ms: int
    """Milliseconds of silence that end the turn; 500 unless told otherwise. Fewer make answers
    come sooner, and sometimes into a short pause.
    """
    create_response: bool
    """Whether the model answers by itself at the end of a turn."""
    interrupt_response: bool
    """Whether a caller who begins to speak cuts the running answer short."""
    idle_timeout_ms: int | None
    """Milliseconds of silence after the last answer was played, upon which the model speaks up
    again, 5,000 to 30,000; null for never.
    """
