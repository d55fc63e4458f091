# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ResponseAudioDoneEvent(BaseModel):
    """The spoken output is finished."""

    type: Literal["response.audio.done"]
    sequence_number: int
    """Place of this event in the stream."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
    }

    def __init__(
        self,
        *,
        type: Literal["response.audio.done"] = "response.audio.done",
        sequence_number: int,
    ) -> None:
        self._init(
            {
                "type": type,
                "sequence_number": sequence_number,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        return model
