# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionChoiceLogprobs(BaseModel):
    """Log probabilities of the tokens of one choice."""

    content: list[m.ChatCompletionTokenLogprob] | None
    """One entry per token of the text."""
    refusal: list[m.ChatCompletionTokenLogprob] | None
    """One entry per token of the refusal."""

    _keys: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "refusal": "refusal",
    }

    def __init__(
        self,
        *,
        content: list[m.ChatCompletionTokenLogprob] | None,
        refusal: list[m.ChatCompletionTokenLogprob] | None,
    ) -> None:
        self._init(
            {
                "content": content,
                "refusal": refusal,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("content")) is not None:
            v = (
                [
                    m.ChatCompletionTokenLogprob.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.content = v
        if (v := get("refusal")) is not None:
            v = (
                [
                    m.ChatCompletionTokenLogprob.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.refusal = v
        return model
