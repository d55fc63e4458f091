# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SpeechAudioDoneEvent(BaseModel):
    """The audio is complete; the last event."""

    type: Literal["speech.audio.done"]
    usage: m.SpeechUsage
    """Tokens spent on reading a text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        type: Literal["speech.audio.done"] = "speech.audio.done",
        usage: m.SpeechUsage,
    ) -> None:
        self._init(
            {
                "type": type,
                "usage": usage,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("usage")
        self.usage = m.SpeechUsage.from_dict(v) if isinstance(v, dict) else v
        return model
