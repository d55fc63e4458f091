# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseInputAudio(BaseModel):
    """A piece of audio."""

    type: Literal["input_audio"]
    input_audio: m.InputAudio
    """Encoded sound."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "input_audio": "input_audio",
    }

    def __init__(
        self,
        *,
        type: Literal["input_audio"] = "input_audio",
        input_audio: m.InputAudioParam | BaseModel,
    ) -> None:
        self._init(
            {
                "type": type,
                "input_audio": input_audio,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        v = get("input_audio")
        self.input_audio = m.InputAudio.from_dict(v) if isinstance(v, dict) else v
        return model


class ResponseInputAudioParam(TypedDict, total=False):
    """A piece of audio."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[m.InputAudioParam | BaseModel]
    """Encoded sound."""
