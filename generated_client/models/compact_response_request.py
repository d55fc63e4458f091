# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CompactResponseRequest(BaseModel):
    """A conversation to shorten."""

    model: str | m.KnownChatModel | m.KnownResponsesModel | None
    """Id of the model that does it; any id that the server knows."""
    input: str | list[u.ResponseInputItem] | None
    """The conversation; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input."""
    previous_response_id: str | None
    """The response at which the conversation has arrived."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptions | None
    """Where prompt caching places its breakpoints, and how long entries live."""
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay."""
    service_tier: m.CompactResponseServiceTier | None
    """Speed and price class."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "instructions": "instructions",
        "previous_response_id": "previous_response_id",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_options": "prompt_cache_options",
        "prompt_cache_retention": "prompt_cache_retention",
        "service_tier": "service_tier",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownChatModel | m.KnownResponsesModel | None,
        input: str | Sequence[u.ResponseInputItemParam] | None | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | None | Unset = UNSET,
        prompt_cache_retention: m.PromptCacheRetention | None | Unset = UNSET,
        service_tier: m.CompactResponseServiceTier | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.model = get("model")
        if (v := get("input")) is not None:
            v = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.input = v
        self.instructions = get("instructions")
        self.previous_response_id = get("previous_response_id")
        self.prompt_cache_key = get("prompt_cache_key")
        if (v := get("prompt_cache_options")) is not None:
            v = m.PromptCacheOptions.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_options = v
        self.prompt_cache_retention = get("prompt_cache_retention")
        self.service_tier = get("service_tier")
        return model


class CompactResponseRequestParam(TypedDict, total=False):
    """A conversation to shorten."""

    model: Required[str | m.KnownChatModel | m.KnownResponsesModel | None]
    """Id of the model that does it; any id that the server knows."""
    input: str | Sequence[u.ResponseInputItemParam] | None
    """The conversation; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input."""
    previous_response_id: str | None
    """The response at which the conversation has arrived."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | None
    """Where prompt caching places its breakpoints, and how long entries live."""
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay."""
    service_tier: m.CompactResponseServiceTier | None
    """Speed and price class."""
