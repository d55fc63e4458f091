# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateCompletionRequest(BaseModel):
    """A text, and how the model should continue it."""

    model: str | m.KnownCompletionModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """One or more texts, as strings or as token ids; null starts as if on a new document."""
    suffix: str | None
    """Text that follows the gap to fill; on gpt-3.5-turbo-instruct only."""
    stream: bool | None
    """Whether to send the continuation in pieces, as it is being made."""
    stream_options: m.ChatCompletionStreamOptions | None
    """Settings of the stream; only together with `stream`."""
    n: int | None
    """How many continuations of each prompt to return, 1 to 128; the tokens of each are charged."""
    best_of: int | None
    """How many to make, 0 to 20, of which the `n` likeliest return; must exceed `n`, cannot
    stream.
    """
    echo: bool | None
    """Whether the prompt comes back in front of its continuation."""
    max_tokens: int | None
    """Most tokens of the continuation; with the prompt they must fit the context window."""
    stop: str | list[str] | None
    """Up to 4 sequences that end the continuation, themselves left out."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    frequency_penalty: float | None
    """-2 to 2; above 0, the more often a token has appeared, the less likely it comes again."""
    presence_penalty: float | None
    """-2 to 2; above 0, tokens that have appeared at all become less likely."""
    logit_bias: dict[str, int] | None
    """Token ids with a bias from -100 (never) to 100 (always), added before sampling."""
    seed: int | None
    """Same seed, same request, mostly the same text; watch `system_fingerprint` for changes."""
    logprobs: int | None
    """How many likeliest tokens to list at each position, 0 to 5, besides the one chosen."""
    user: str | None
    """An id of your end user, which helps to trace abuse."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "prompt": "prompt",
        "suffix": "suffix",
        "stream": "stream",
        "stream_options": "stream_options",
        "n": "n",
        "best_of": "best_of",
        "echo": "echo",
        "max_tokens": "max_tokens",
        "stop": "stop",
        "temperature": "temperature",
        "top_p": "top_p",
        "frequency_penalty": "frequency_penalty",
        "presence_penalty": "presence_penalty",
        "logit_bias": "logit_bias",
        "seed": "seed",
        "logprobs": "logprobs",
        "user": "user",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownCompletionModel,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        suffix: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        best_of: int | None | Unset = UNSET,
        echo: bool | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        logprobs: int | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "prompt": prompt,
                "suffix": suffix,
                "stream": stream,
                "stream_options": stream_options,
                "n": n,
                "best_of": best_of,
                "echo": echo,
                "max_tokens": max_tokens,
                "stop": stop,
                "temperature": temperature,
                "top_p": top_p,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "logit_bias": logit_bias,
                "seed": seed,
                "logprobs": logprobs,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        self.prompt = get("prompt")
        self.suffix = get("suffix")
        self.stream = get("stream")
        if (v := get("stream_options")) is not None:
            v = m.ChatCompletionStreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.stream_options = v
        self.n = get("n")
        self.best_of = get("best_of")
        self.echo = get("echo")
        self.max_tokens = get("max_tokens")
        self.stop = get("stop")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.frequency_penalty = get("frequency_penalty")
        self.presence_penalty = get("presence_penalty")
        self.logit_bias = get("logit_bias")
        self.seed = get("seed")
        self.logprobs = get("logprobs")
        self.user = get("user")
        return model


class CreateCompletionRequestParam(TypedDict, total=False):
    """A text, and how the model should continue it."""

    model: Required[str | m.KnownCompletionModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    """One or more texts, as strings or as token ids; null starts as if on a new document."""
    suffix: str | None
    """Text that follows the gap to fill; on gpt-3.5-turbo-instruct only."""
    stream: bool | None
    """Whether to send the continuation in pieces, as it is being made."""
    stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None
    """Settings of the stream; only together with `stream`."""
    n: int | None
    """How many continuations of each prompt to return, 1 to 128; the tokens of each are charged."""
    best_of: int | None
    """How many to make, 0 to 20, of which the `n` likeliest return; must exceed `n`, cannot
    stream.
    """
    echo: bool | None
    """Whether the prompt comes back in front of its continuation."""
    max_tokens: int | None
    """Most tokens of the continuation; with the prompt they must fit the context window."""
    stop: str | Sequence[str] | None
    """Up to 4 sequences that end the continuation, themselves left out."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    frequency_penalty: float | None
    """-2 to 2; above 0, the more often a token has appeared, the less likely it comes again."""
    presence_penalty: float | None
    """-2 to 2; above 0, tokens that have appeared at all become less likely."""
    logit_bias: Mapping[str, int] | None
    """Token ids with a bias from -100 (never) to 100 (always), added before sampling."""
    seed: int | None
    """Same seed, same request, mostly the same text; watch `system_fingerprint` for changes."""
    logprobs: int | None
    """How many likeliest tokens to list at each position, 0 to 5, besides the one chosen."""
    user: str
    """An id of your end user, which helps to trace abuse."""
