# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionChoice(BaseModel):
    """One of the answers."""

    index: int
    """Position among the choices, from 0."""
    message: m.ChatCompletionMessage
    """What the model says."""
    finish_reason: m.FinishReason
    """Why the answer ends: done or at a stop sequence, out of tokens, calling tools, withheld by a
    filter, or calling a function the former way.
    """
    logprobs: m.ChatCompletionChoiceLogprobs | None
    """Log probabilities of the tokens, if they were asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "message": "message",
        "finish_reason": "finish_reason",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        index: int,
        message: m.ChatCompletionMessage,
        finish_reason: m.FinishReason,
        logprobs: m.ChatCompletionChoiceLogprobs | None,
    ) -> None:
        self._init(
            {
                "index": index,
                "message": message,
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
        v = get("message")
        self.message = m.ChatCompletionMessage.from_dict(v) if isinstance(v, dict) else v
        self.finish_reason = get("finish_reason")
        if (v := get("logprobs")) is not None:
            v = m.ChatCompletionChoiceLogprobs.from_dict(v) if isinstance(v, dict) else v
        self.logprobs = v
        return model
