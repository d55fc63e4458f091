# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class Transcription(BaseModel):
    """A transcript, as `json` gives it."""

    text: str
    """What was said."""
    languages: list[m.TranscriptionLanguage] | None
    """The languages heard; empty if none was clear. From gpt-transcribe."""
    logprobs: list[m.TranscriptionLogprob] | None
    """How sure the model is of each token; see `include`."""
    usage: u.TranscriptionUsage | None
    """What a transcript is charged for, told apart by `type`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "text": "text",
        "languages": "languages",
        "logprobs": "logprobs",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        text: str,
        languages: list[m.TranscriptionLanguage] | None | Unset = UNSET,
        logprobs: list[m.TranscriptionLogprob] | None | Unset = UNSET,
        usage: u.TranscriptionUsage | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
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
            v = u.decode_TranscriptionUsage(v)
        self.usage = v
        return model
