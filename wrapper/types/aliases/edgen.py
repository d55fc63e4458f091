"""A transcript with what Edgen adds to it; sent to the same path as all others, so no schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from generated_client import models as m
from generated_client.types import UNSET, Unset


class EdgenTranscription(m.Transcription):
    """A transcript from Edgen."""

    __slots__ = ("session",)

    session: str | None
    """What to pass as `session` with the next part; where `create_session` asked for it."""

    _keys: ClassVar[Mapping[str, str]] = {**m.Transcription._keys, "session": "session"}

    def __init__(self, *, text: str, session: str | Unset = UNSET) -> None:
        self._init({"text": text, "session": session})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = super().from_dict(src)
        model.session = src.get("session")
        return model
