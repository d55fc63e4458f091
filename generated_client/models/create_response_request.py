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
class CreateResponseRequest(BaseModel):
    """What the model is given, and how it should respond."""

    model: str | m.KnownChatModel | m.KnownResponsesModel | None
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: str | list[u.ResponseInputItem] | None
    """What to answer; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input. It holds for this response only, and does not
    pass on through `previous_response_id`.
    """
    prompt: m.ResponsePrompt | None
    """A stored prompt template to fill in and use."""
    previous_response_id: str | None
    """The response that this one continues; not together with `conversation`."""
    conversation: str | m.ResponseConversation | None
    """The conversation, by id or as an object, whose items come first in the input and which
    receives the new items, both input and output.
    """
    context_management: list[m.ContextManagement] | None
    """What the server does when the context grows long."""
    truncation: m.ResponseTruncation | None
    """Whether input too long for the model loses its oldest items or is refused, as it is by
    default.
    """
    stream: bool | None
    """Whether to send the answer as events, while it is being made."""
    stream_options: m.ResponseStreamOptions | None
    """Settings of the stream; only together with `stream`."""
    background: bool | None
    """Whether to answer at once and do the work afterwards."""
    include: list[m.ResponseIncludable] | None
    """Parts to add that are left out otherwise."""
    text: m.ResponseTextConfig | None
    """What the text of a response looks like."""
    max_output_tokens: int | None
    """Most tokens the response may take, 16 at least, those spent on reasoning included."""
    reasoning: m.Reasoning | None
    """How a reasoning model thinks before it answers; other models have no use for it."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    top_logprobs: int | None
    """How many likeliest tokens to list at each position at most, 0 to 20."""
    tools: list[u.Tool] | None
    """Tools that the model may use, the server's own, those of MCP servers, and yours."""
    tool_choice: u.ToolChoice | None
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them counted together; any beyond are ignored."""
    store: bool | None
    """Whether to keep the response, so that it can be fetched and continued."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with the response."""
    service_tier: m.ResponseServiceTier | None
    """Speed and price class; the response says which one served it."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptions | None
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay; give `prompt_cache_options.ttl` instead."""
    moderation: m.ModerationOptions | None
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str | None
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "instructions": "instructions",
        "prompt": "prompt",
        "previous_response_id": "previous_response_id",
        "conversation": "conversation",
        "context_management": "context_management",
        "truncation": "truncation",
        "stream": "stream",
        "stream_options": "stream_options",
        "background": "background",
        "include": "include",
        "text": "text",
        "max_output_tokens": "max_output_tokens",
        "reasoning": "reasoning",
        "temperature": "temperature",
        "top_p": "top_p",
        "top_logprobs": "top_logprobs",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "max_tool_calls": "max_tool_calls",
        "store": "store",
        "metadata": "metadata",
        "service_tier": "service_tier",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_options": "prompt_cache_options",
        "prompt_cache_retention": "prompt_cache_retention",
        "moderation": "moderation",
        "safety_identifier": "safety_identifier",
        "user": "user",
    }

    def __init__(
        self,
        *,
        model: str | m.KnownChatModel | m.KnownResponsesModel | Unset = UNSET,
        input: str | Sequence[u.ResponseInputItemParam] | Unset = UNSET,
        instructions: str | None | Unset = UNSET,
        prompt: m.ResponsePromptParam | BaseModel | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        conversation: str | m.ResponseConversationParam | BaseModel | None | Unset = UNSET,
        context_management: Sequence[m.ContextManagementParam | BaseModel] | None | Unset = UNSET,
        truncation: m.ResponseTruncation | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        stream_options: m.ResponseStreamOptionsParam | BaseModel | None | Unset = UNSET,
        background: bool | None | Unset = UNSET,
        include: Sequence[m.ResponseIncludable] | None | Unset = UNSET,
        text: m.ResponseTextConfigParam | BaseModel | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        reasoning: m.ReasoningParam | BaseModel | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        top_logprobs: int | Unset = UNSET,
        tools: Sequence[u.ToolParam] | Unset = UNSET,
        tool_choice: u.ToolChoiceParam | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        max_tool_calls: int | None | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        service_tier: m.ResponseServiceTier | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | Unset = UNSET,
        prompt_cache_retention: m.PromptCacheRetention | None | Unset = UNSET,
        moderation: m.ModerationOptionsParam | BaseModel | None | Unset = UNSET,
        safety_identifier: str | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "model": model,
                "input": input,
                "instructions": instructions,
                "prompt": prompt,
                "previous_response_id": previous_response_id,
                "conversation": conversation,
                "context_management": context_management,
                "truncation": truncation,
                "stream": stream,
                "stream_options": stream_options,
                "background": background,
                "include": include,
                "text": text,
                "max_output_tokens": max_output_tokens,
                "reasoning": reasoning,
                "temperature": temperature,
                "top_p": top_p,
                "top_logprobs": top_logprobs,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "max_tool_calls": max_tool_calls,
                "store": store,
                "metadata": metadata,
                "service_tier": service_tier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "moderation": moderation,
                "safety_identifier": safety_identifier,
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
        if (v := get("input")) is not None:
            v = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.input = v
        self.instructions = get("instructions")
        if (v := get("prompt")) is not None:
            v = m.ResponsePrompt.from_dict(v) if isinstance(v, dict) else v
        self.prompt = v
        self.previous_response_id = get("previous_response_id")
        if (v := get("conversation")) is not None:
            v = m.ResponseConversation.from_dict(v) if isinstance(v, dict) else v
        self.conversation = v
        if (v := get("context_management")) is not None:
            v = (
                [m.ContextManagement.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.context_management = v
        self.truncation = get("truncation")
        self.stream = get("stream")
        if (v := get("stream_options")) is not None:
            v = m.ResponseStreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.stream_options = v
        self.background = get("background")
        self.include = get("include")
        if (v := get("text")) is not None:
            v = m.ResponseTextConfig.from_dict(v) if isinstance(v, dict) else v
        self.text = v
        self.max_output_tokens = get("max_output_tokens")
        if (v := get("reasoning")) is not None:
            v = m.Reasoning.from_dict(v) if isinstance(v, dict) else v
        self.reasoning = v
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.top_logprobs = get("top_logprobs")
        if (v := get("tools")) is not None:
            v = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("tool_choice")) is not None:
            v = u.decode_ToolChoice(v)
        self.tool_choice = v
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.max_tool_calls = get("max_tool_calls")
        self.store = get("store")
        self.metadata = get("metadata")
        self.service_tier = get("service_tier")
        self.prompt_cache_key = get("prompt_cache_key")
        if (v := get("prompt_cache_options")) is not None:
            v = m.PromptCacheOptions.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_options = v
        self.prompt_cache_retention = get("prompt_cache_retention")
        if (v := get("moderation")) is not None:
            v = m.ModerationOptions.from_dict(v) if isinstance(v, dict) else v
        self.moderation = v
        self.safety_identifier = get("safety_identifier")
        self.user = get("user")
        return model


class CreateResponseRequestParam(TypedDict, total=False):
    """What the model is given, and how it should respond."""

    model: str | m.KnownChatModel | m.KnownResponsesModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: str | Sequence[u.ResponseInputItemParam]
    """What to answer; a string counts as one message of the user."""
    instructions: str | None
    """A system message put in front of the input. It holds for this response only, and does not
    pass on through `previous_response_id`.
    """
    prompt: m.ResponsePromptParam | BaseModel | None
    """A stored prompt template to fill in and use."""
    previous_response_id: str | None
    """The response that this one continues; not together with `conversation`."""
    conversation: str | m.ResponseConversationParam | BaseModel | None
    """The conversation, by id or as an object, whose items come first in the input and which
    receives the new items, both input and output.
    """
    context_management: Sequence[m.ContextManagementParam | BaseModel] | None
    """What the server does when the context grows long."""
    truncation: m.ResponseTruncation | None
    """Whether input too long for the model loses its oldest items or is refused, as it is by
    default.
    """
    stream: bool | None
    """Whether to send the answer as events, while it is being made."""
    stream_options: m.ResponseStreamOptionsParam | BaseModel | None
    """Settings of the stream; only together with `stream`."""
    background: bool | None
    """Whether to answer at once and do the work afterwards."""
    include: Sequence[m.ResponseIncludable] | None
    """Parts to add that are left out otherwise."""
    text: m.ResponseTextConfigParam | BaseModel
    """What the text of a response looks like."""
    max_output_tokens: int | None
    """Most tokens the response may take, 16 at least, those spent on reasoning included."""
    reasoning: m.ReasoningParam | BaseModel | None
    """How a reasoning model thinks before it answers; other models have no use for it."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    top_logprobs: int
    """How many likeliest tokens to list at each position at most, 0 to 20."""
    tools: Sequence[u.ToolParam]
    """Tools that the model may use, the server's own, those of MCP servers, and yours."""
    tool_choice: u.ToolChoiceParam
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool | None
    """Whether several tools may be called at once."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them counted together; any beyond are ignored."""
    store: bool | None
    """Whether to keep the response, so that it can be fetched and continued."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with the response."""
    service_tier: m.ResponseServiceTier | None
    """Speed and price class; the response says which one served it."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay; give `prompt_cache_options.ttl` instead."""
    moderation: m.ModerationOptionsParam | BaseModel | None
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""
