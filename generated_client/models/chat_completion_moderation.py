# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionModeration(BaseModel):
    """Moderation verdicts on both sides of an exchange."""

    input: u.ChatCompletionModerationOutcome
    """Verdicts, or why there are none."""
    output: u.ChatCompletionModerationOutcome
    """Verdicts, or why there are none."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "output": "output",
    }

    def __init__(
        self,
        *,
        input: u.ChatCompletionModerationOutcome,
        output: u.ChatCompletionModerationOutcome,
    ) -> None:
        self._init(
            {
                "input": input,
                "output": output,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("input")
        self.input = u.decode_ChatCompletionModerationOutcome(v)
        v = get("output")
        self.output = u.decode_ChatCompletionModerationOutcome(v)
        return model
