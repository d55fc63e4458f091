# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionChunkChoice(BaseModel):
    """What is new in one of the answers."""

    index: int
    """Position among the choices, from 0."""
    delta: m.ChoiceDelta
    """Pieces to append to the message so far."""
    finish_reason: m.FinishReason | None
    """Why the answer ends; null until it does."""
    logprobs: m.ChatCompletionChoiceLogprobs | None
    """Log probabilities of the new tokens, if they were asked for."""

    _keys: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "delta": "delta",
        "finish_reason": "finish_reason",
        "logprobs": "logprobs",
    }

    def __init__(
        self,
        *,
        index: int,
        delta: m.ChoiceDelta,
        finish_reason: m.FinishReason | None,
        logprobs: m.ChatCompletionChoiceLogprobs | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "index": index,
                "delta": delta,
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
        v = get("delta")
        self.delta = m.ChoiceDelta.from_dict(v) if isinstance(v, dict) else v
        self.finish_reason = get("finish_reason")
        if (v := get("logprobs")) is not None:
            v = m.ChatCompletionChoiceLogprobs.from_dict(v) if isinstance(v, dict) else v
        self.logprobs = v
        return model
