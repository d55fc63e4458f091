# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class CompletionChoice(BaseModel):
    """One of the continuations."""

    index: int
    """Position among the choices, from 0."""
    text: str
    """The continuation; with `echo`, behind the prompt."""
    finish_reason: Literal["content_filter", "length", "stop"]
    """Why the text ends: done or at a stop sequence, out of tokens, or withheld by a filter."""
    logprobs: m.CompletionLogprobs | None
    """Log probabilities of the tokens, if they were asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "text": "text",
        "finish_reason": "finish_reason",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        index: int,
        text: str,
        finish_reason: Literal["content_filter", "length", "stop"],
        logprobs: m.CompletionLogprobs | None,
    ) -> None:
        self._init(
            {
                "index": index,
                "text": text,
                "finish_reason": finish_reason,
                "logprobs": logprobs,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.index = get("index")
        self.text = get("text")
        self.finish_reason = get("finish_reason")
        if (v := get("logprobs")) is not None:
            v = m.CompletionLogprobs.from_dict(v) if isinstance(v, dict) else v
        self.logprobs = v
        return model
