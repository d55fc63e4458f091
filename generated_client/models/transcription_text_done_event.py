# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionTextDoneEvent(BaseModel):
    """The transcript is complete; the last event."""

    type: Literal["transcript.text.done"]
    text: str
    """All that was said."""
    languages: list[m.TranscriptionLanguage] | None
    """The languages heard; empty if none was clear. From gpt-transcribe."""
    logprobs: list[m.TranscriptionLogprob] | None
    """How sure the model is of each token; see `include`."""
    usage: m.TranscriptTextUsageTokens | None
    """Tokens spent, of models that are charged by token."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "languages": "languages",
        "logprobs": "logprobs",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        type: Literal["transcript.text.done"] = "transcript.text.done",
        text: str,
        languages: list[m.TranscriptionLanguage] | None | Unset = UNSET,
        logprobs: list[m.TranscriptionLogprob] | None | Unset = UNSET,
        usage: m.TranscriptTextUsageTokens | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "text": text,
                "languages": languages,
                "logprobs": logprobs,
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
        self.text = get("text")
        if (v := get("languages")) is not None:
            v = (
                [m.TranscriptionLanguage.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.languages = v
        if (v := get("logprobs")) is not None:
            v = (
                [m.TranscriptionLogprob.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.logprobs = v
        if (v := get("usage")) is not None:
            v = m.TranscriptTextUsageTokens.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        return model
