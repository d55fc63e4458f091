# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class RealtimeTranslationAudio(BaseModel):
    """How sound comes in, and in which language it goes out."""

    input: m.RealtimeTranslationAudioInput | None
    """How the sound to translate is written down and cleaned."""
    output: m.RealtimeTranslationAudioOutput | None
    """What the translation is."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "output": "output",
    }

    def __init__(
        self,
        *,
        input: m.RealtimeTranslationAudioInputParam | BaseModel | Unset = UNSET,
        output: m.RealtimeTranslationAudioOutputParam | BaseModel | Unset = UNSET,
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
            v = m.RealtimeTranslationAudioInput.from_dict(v) if isinstance(v, dict) else v
        self.input = v
        if (v := get("output")) is not None:
            v = m.RealtimeTranslationAudioOutput.from_dict(v) if isinstance(v, dict) else v
        self.output = v
        return model


class RealtimeTranslationAudioParam(TypedDict, total=False):
    """How sound comes in, and in which language it goes out."""

    input: m.RealtimeTranslationAudioInputParam | BaseModel
    """How the sound to translate is written down and cleaned."""
    output: m.RealtimeTranslationAudioOutputParam | BaseModel
    """What the translation is."""
