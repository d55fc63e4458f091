# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionTextDeltaEvent(BaseModel):
    """More of the transcript; also the first event of a stream."""

    type: Literal["transcript.text.delta"]
    delta: str
    """What to append to the text so far."""
    logprobs: list[m.TranscriptionLogprob] | None
    """How sure the model is of each new token; see `include`."""
    segment_id: str | None
    """Id of the segment that it is part of; from gpt-4o-transcribe-diarize."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "delta": "delta",
        "logprobs": "logprobs",
        "segment_id": "segment_id",
    }

    def __init__(
        self,
        *,
        type: Literal["transcript.text.delta"] = "transcript.text.delta",
        delta: str,
        logprobs: list[m.TranscriptionLogprob] | None | Unset = UNSET,
        segment_id: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "delta": delta,
                "logprobs": logprobs,
                "segment_id": segment_id,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.delta = get("delta")
        if (v := get("logprobs")) is not None:
            v = (
                [m.TranscriptionLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.logprobs = v
        self.segment_id = get("segment_id")
        return model
