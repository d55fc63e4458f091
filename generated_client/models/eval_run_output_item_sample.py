# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class EvalRunOutputItemSample(BaseModel):
    """What a model was asked, and what it answered."""

    input: list[m.EvalRunOutputItemSampleInput]
    """The messages it was given."""
    output: list[m.EvalRunOutputItemSampleOutput]
    """The messages it answered with."""
    finish_reason: str
    """Why the answer ended."""
    model: str
    """The model."""
    usage: m.EvalRunOutputItemSampleUsage
    """Tokens that an answer took."""
    error: m.EvalAPIError
    """What went wrong."""
    temperature: float
    """The temperature it answered with."""
    max_completion_tokens: int
    """Most tokens the answer could take."""
    top_p: float
    """The `top_p` it answered with."""
    seed: int
    """The seed it answered with."""

    _keys: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "output": "output",
        "finish_reason": "finish_reason",
        "model": "model",
        "usage": "usage",
        "error": "error",
        "temperature": "temperature",
        "max_completion_tokens": "max_completion_tokens",
        "top_p": "top_p",
        "seed": "seed",
    }

    def __init__(
        self,
        *,
        input: list[m.EvalRunOutputItemSampleInput],
        output: list[m.EvalRunOutputItemSampleOutput],
        finish_reason: str,
        model: str,
        usage: m.EvalRunOutputItemSampleUsage,
        error: m.EvalAPIError,
        temperature: float,
        max_completion_tokens: int,
        top_p: float,
        seed: int,
    ) -> None:
        self._init(
            {
                "input": input,
                "output": output,
                "finish_reason": finish_reason,
                "model": model,
                "usage": usage,
                "error": error,
                "temperature": temperature,
                "max_completion_tokens": max_completion_tokens,
                "top_p": top_p,
                "seed": seed,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("input")
        self.input = (
            [
                m.EvalRunOutputItemSampleInput.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        v = get("output")
        self.output = (
            [
                m.EvalRunOutputItemSampleOutput.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        self.finish_reason = get("finish_reason")
        self.model = get("model")
        v = get("usage")
        self.usage = m.EvalRunOutputItemSampleUsage.from_dict(v) if isinstance(v, dict) else v
        v = get("error")
        self.error = m.EvalAPIError.from_dict(v) if isinstance(v, dict) else v
        self.temperature = get("temperature")
        self.max_completion_tokens = get("max_completion_tokens")
        self.top_p = get("top_p")
        self.seed = get("seed")
        return model
