# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class InputAudio(BaseModel):
    """Encoded sound."""

    data: str
    """The bytes, in base64."""
    format: Literal["mp3", "wav"]
    """Their encoding."""

    _keys: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "format": "format",
    }

    def __init__(
        self,
        *,
        data: str,
        format: Literal["mp3", "wav"],
    ) -> None:
        self._init(
            {
                "data": data,
                "format": format,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.data = get("data")
        self.format = get("format")
        return model


class InputAudioParam(TypedDict, total=False):
    """Encoded sound."""

    data: Required[str]
    """The bytes, in base64."""
    format: Required[Literal["mp3", "wav"]]
    """Their encoding."""
