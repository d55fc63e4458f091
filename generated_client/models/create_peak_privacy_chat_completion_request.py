# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreatePeakPrivacyChatCompletionRequest(BaseModel):
    """A conversation, and how a model at PeakPrivacy should continue it."""

    messages: list[u.ChatCompletionRequestMessage]
    """The conversation so far, oldest message first; it begins with a `user` or a `system`
    message.
    """
    model: str
    """Id of the model that answers, such as `mistral-swiss`; `/ai/models` lists them."""
    anonymize: bool | None
    """Whether to put placeholders for private data before the model sees it, and the data back
    into the answer. Then the answer comes whole, even where `stream` is true.
    """
    max_tokens: int | None
    """The most tokens to generate; with those of the prompt no more than the model's context
    holds.
    """
    random_seed: int | None
    """Makes answers repeatable; another seed leads to another answer."""
    safe_prompt: bool | None
    """Whether to put a prompt that asks for safe answers before the conversation."""
    temperature: float | None
    """Randomness, 0 to 1; the higher, the more varied."""
    top_p: float | None
    """Draw only from the likeliest tokens that together have this probability, 0 to 1."""
    stream: bool | None
    """Whether to send the answer in chunks, as it is being made; not with `anonymize`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "model": "model",
        "anonymize": "anonymize",
        "max_tokens": "max_tokens",
        "random_seed": "random_seed",
        "safe_prompt": "safe_prompt",
        "temperature": "temperature",
        "top_p": "top_p",
        "stream": "stream",
    }

    def __init__(
        self,
        *,
        messages: Sequence[u.ChatCompletionRequestMessageParam],
        model: str,
        anonymize: bool | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        random_seed: int | None | Unset = UNSET,
        safe_prompt: bool | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "messages": messages,
                "model": model,
                "anonymize": anonymize,
                "max_tokens": max_tokens,
                "random_seed": random_seed,
                "safe_prompt": safe_prompt,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("messages")
        self.messages = (
            [u.decode_ChatCompletionRequestMessage(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.model = get("model")
        self.anonymize = get("anonymize")
        self.max_tokens = get("max_tokens")
        self.random_seed = get("random_seed")
        self.safe_prompt = get("safe_prompt")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.stream = get("stream")
        return model


class CreatePeakPrivacyChatCompletionRequestParam(TypedDict, total=False):
    """A conversation, and how a model at PeakPrivacy should continue it."""

    messages: Required[Sequence[u.ChatCompletionRequestMessageParam]]
    """The conversation so far, oldest message first; it begins with a `user` or a `system`
    message.
    """
    model: Required[str]
    """Id of the model that answers, such as `mistral-swiss`; `/ai/models` lists them."""
    anonymize: bool | None
    """Whether to put placeholders for private data before the model sees it, and the data back
    into the answer. Then the answer comes whole, even where `stream` is true.
    """
    max_tokens: int | None
    """The most tokens to generate; with those of the prompt no more than the model's context
    holds.
    """
    random_seed: int | None
    """Makes answers repeatable; another seed leads to another answer."""
    safe_prompt: bool | None
    """Whether to put a prompt that asks for safe answers before the conversation."""
    temperature: float | None
    """Randomness, 0 to 1; the higher, the more varied."""
    top_p: float | None
    """Draw only from the likeliest tokens that together have this probability, 0 to 1."""
    stream: bool | None
    """Whether to send the answer in chunks, as it is being made; not with `anonymize`."""
