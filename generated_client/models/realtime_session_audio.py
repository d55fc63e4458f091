# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeSessionAudio(BaseModel):
    """How sound comes in and goes out, as the older interface answers it."""

    input: m.RealtimeSessionAudioInput | None
    """How the caller's sound is encoded, cleaned, written down and cut into turns."""
    output: m.RealtimeSessionAudioOutput | None
    """How the model's speech sounds and is encoded."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "output": "output",
    }

    def __init__(
        self,
        *,
        input: m.RealtimeSessionAudioInput | None | Unset = UNSET,
        output: m.RealtimeSessionAudioOutput | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "input": input,
                "output": output,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("input")) is not None:
            v = m.RealtimeSessionAudioInput.from_dict(v) if isinstance(v, dict) else v
        self.input = v
        if (v := get("output")) is not None:
            v = m.RealtimeSessionAudioOutput.from_dict(v) if isinstance(v, dict) else v
        self.output = v
        return model
