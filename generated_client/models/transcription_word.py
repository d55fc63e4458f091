# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class TranscriptionWord(BaseModel):
    """A word, and when it was said."""

    word: str
    """The word."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""

    _keys: ClassVar[Mapping[str, str]] = {
        "word": "word",
        "start": "start",
        "end": "end",
    }

    def __init__(
        self,
        *,
        word: str,
        start: float,
        end: float,
    ) -> None:
        self._init(
            {
                "word": word,
                "start": start,
                "end": end,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.word = get("word")
        self.start = get("start")
        self.end = get("end")
        return model
