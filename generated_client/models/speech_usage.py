# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SpeechUsage(BaseModel):
    """Tokens spent on reading a text."""

    input_tokens: int
    """Tokens of the request."""
    output_tokens: int
    """Tokens of the audio."""
    total_tokens: int
    """The sum of both."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input_tokens": "input_tokens",
        "output_tokens": "output_tokens",
        "total_tokens": "total_tokens",
    }

    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        total_tokens: int,
    ) -> None:
        self._init(
            {
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "total_tokens": total_tokens,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        return model
