# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class AudioTranscriptionResponse(BaseModel):
    """How the caller's words are written down, as the server reports it."""

    model: str | m.KnownRealtimeTranscriptionModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    language: str | None
    """The language spoken."""
    languages: list[str] | None
    """Languages that may be spoken, as ISO 639-1 codes."""
    prompt: str | None
    """The text that guides it, if there is one."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "language": "language",
        "languages": "languages",
        "prompt": "prompt",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownRealtimeTranscriptionModel | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        languages: list[str] | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "language": language,
                "languages": languages,
                "prompt": prompt,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        self.language = get("language")
        self.languages = get("languages")
        self.prompt = get("prompt")
        return model
