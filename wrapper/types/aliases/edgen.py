"""A transcript of Edgen, which has one more field.

The type is written by hand because Edgen uses the same path, and so the same schema, as OpenAI.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from generated_client import models as m
from generated_client.types import UNSET, Unset


class EdgenTranscription(m.Transcription):
    """A transcript from Edgen."""

    __slots__ = ("session",)

    session: str | None
    """The value to pass as `session` with the next part; needs `create_session`."""

    _keys: ClassVar[Mapping[str, str]] = {**m.Transcription._keys, "session": "session"}

    def __init__(self, *, text: str, session: str | Unset = UNSET) -> None:
        self._init({"text": text, "session": session})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = super().from_dict(src)
        model.session = src.get("session")
        return model
