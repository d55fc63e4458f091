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
class EvalCompletionsSampling(BaseModel):
    """How a model answers as chat completions."""

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
    response_format: u.ChatCompletionResponseFormat | None
    """The form of the answer."""
    tools: list[m.ChatCompletionFunctionTool] | None
    """Functions that the model may call, at most 128; no other kind of tool."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reasoning_effort": "reasoning_effort",
        "temperature": "temperature",
        "max_completion_tokens": "max_completion_tokens",
        "top_p": "top_p",
        "seed": "seed",
        "response_format": "response_format",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        temperature: float | Unset = UNSET,
        max_completion_tokens: int | Unset = UNSET,
        top_p: float | Unset = UNSET,
        seed: int | Unset = UNSET,
        response_format: u.ChatCompletionResponseFormatParam | Unset = UNSET,
        tools: Sequence[m.ChatCompletionFunctionToolParam | BaseModel] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "reasoning_effort": reasoning_effort,
                "temperature": temperature,
                "max_completion_tokens": max_completion_tokens,
                "top_p": top_p,
                "seed": seed,
                "response_format": response_format,
                "tools": tools,
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
        if (v := get("response_format")) is not None:
            v = u.decode_ChatCompletionResponseFormat(v)
        self.response_format = v
        if (v := get("tools")) is not None:
            v = (
                [
                    m.ChatCompletionFunctionTool.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.tools = v
        return model


class EvalCompletionsSamplingParam(TypedDict, total=False):
    """How a model answers as chat completions."""

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
    response_format: u.ChatCompletionResponseFormatParam
    """The form of the answer."""
    tools: Sequence[m.ChatCompletionFunctionToolParam | BaseModel]
    """Functions that the model may call, at most 128; no other kind of tool."""
