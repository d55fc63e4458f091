# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EvalResponsesSampling(BaseModel):
    """How a model answers as responses."""

    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    temperature: float | None
    """Randomness; higher is wilder."""
    max_completion_tokens: int | None
    """Most tokens an answer may take."""
    top_p: float | None
    """Share of probability mass to sample from; 1 keeps every token."""
    seed: int | None
    """Where the random numbers start; the same seed makes runs alike."""
    tools: list[u.Tool] | None
    """Tools that the model may use, those of the server included."""
    text: m.EvalResponsesText | None
    """The form of an answer's text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reasoning_effort": "reasoning_effort",
        "temperature": "temperature",
        "max_completion_tokens": "max_completion_tokens",
        "top_p": "top_p",
        "seed": "seed",
        "tools": "tools",
        "text": "text",
    }

    def __init__(
        self,
        *,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        tools: Sequence[u.ToolParam] | Unset = UNSET,
        text: m.EvalResponsesTextParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "reasoning_effort": reasoning_effort,
                "temperature": temperature,
                "max_completion_tokens": max_completion_tokens,
                "top_p": top_p,
                "seed": seed,
                "tools": tools,
                "text": text,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.reasoning_effort = get("reasoning_effort")
        self.temperature = get("temperature")
        self.max_completion_tokens = get("max_completion_tokens")
        self.top_p = get("top_p")
        self.seed = get("seed")
        if (v := get("tools")) is not None:
            v = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("text")) is not None:
            v = m.EvalResponsesText.from_dict(v) if isinstance(v, dict) else v
        self.text = v
        return model


class EvalResponsesSamplingParam(TypedDict, total=False):
    """How a model answers as responses."""

    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    temperature: float
    """Randomness; higher is wilder."""
    max_completion_tokens: int
    """Most tokens an answer may take."""
    top_p: float
    """Share of probability mass to sample from; 1 keeps every token."""
    seed: int
    """Where the random numbers start; the same seed makes runs alike."""
    tools: Sequence[u.ToolParam]
    """Tools that the model may use, those of the server included."""
    text: m.EvalResponsesTextParam | BaseModel
    """The form of an answer's text."""
