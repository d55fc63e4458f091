# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..mixins import OutputText
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class Response(OutputText, BaseModel):
    """A model's response, finished or still in the making, with the settings that it was made
    under.
    """

    id: str
    """The id that requests name it by."""
    object: Literal["response"]
    created_at: float
    """When it was begun, in Unix seconds."""
    error: m.ResponseError | None
    """Why it failed, if it did."""
    incomplete_details: m.IncompleteDetails | None
    """Why it ended early, if it did."""
    output: list[u.ResponseOutputItem]
    """What the model made, in order; messages, tool calls, reasoning, as many as it took."""
    model: str | m.KnownChatModel | m.KnownResponsesModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    instructions: str | list[u.ResponseInputItem] | None
    """The system message put in front of the input, or several items in its place."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild)."""
    tool_choice: u.ToolChoice
    """A mode, a set of allowed tools, or the one tool to call."""
    tools: list[u.Tool]
    """Tools that the model may use."""
    top_p: float | None
    """Share of probability mass sampled from, 0 to 1."""
    completed_at: float | None
    """When it was completed, in Unix seconds; only with the status `completed`."""
    status: m.ResponseStatus | None
    """Still waiting (`queued`) or being made (`in_progress`), or ended: whole (`completed`), cut
    short (`incomplete`), stopped by a request (`cancelled`), or with an error (`failed`).
    """
    usage: m.ResponseUsage | None
    """Tokens spent on a response."""
    moderation: m.ResponseModeration | None
    """Moderation verdicts, if the request asked for them."""
    prompt: m.ResponsePrompt | None
    """The prompt template that was used."""
    previous_response_id: str | None
    """The response that this one continues."""
    conversation: m.ResponseConversation | None
    """The conversation that holds its input and output."""
    background: bool | None
    """Whether the work was done after the request had been answered."""
    max_output_tokens: int | None
    """Most tokens it may take, those spent on reasoning included."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all of them counted together."""
    prompt_cache_key: str | None
    """The key by which it shares cached prompts."""
    prompt_cache_options: m.ResponsePromptCacheOptions | None
    """How the prompt of a response was cached; gpt-5.6 and later."""
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay; see `prompt_cache_options.ttl` instead."""
    reasoning: m.Reasoning | None
    """How the model reasoned."""
    safety_identifier: str | None
    """The id of your end user."""
    service_tier: m.ResponseServiceTier | None
    """The speed and price class that served it, which may be another than the request named."""
    text: m.ResponseTextConfig | None
    """What the text of a response looks like."""
    top_logprobs: int | None
    """How many likeliest tokens are listed at each position at most, 0 to 20."""
    truncation: m.ResponseTruncation | None
    """What happens to input that is too long for the model."""
    user: str | None
    """The id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "error": "error",
        "incomplete_details": "incomplete_details",
        "output": "output",
        "model": "model",
        "instructions": "instructions",
        "metadata": "metadata",
        "parallel_tool_calls": "parallel_tool_calls",
        "temperature": "temperature",
        "tool_choice": "tool_choice",
        "tools": "tools",
        "top_p": "top_p",
        "completed_at": "completed_at",
        "status": "status",
        "usage": "usage",
        "moderation": "moderation",
        "prompt": "prompt",
        "previous_response_id": "previous_response_id",
        "conversation": "conversation",
        "background": "background",
        "max_output_tokens": "max_output_tokens",
        "max_tool_calls": "max_tool_calls",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_options": "prompt_cache_options",
        "prompt_cache_retention": "prompt_cache_retention",
        "reasoning": "reasoning",
        "safety_identifier": "safety_identifier",
        "service_tier": "service_tier",
        "text": "text",
        "top_logprobs": "top_logprobs",
        "truncation": "truncation",
        "user": "user",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["response"] = "response",
        created_at: float,
        error: m.ResponseError | None,
        incomplete_details: m.IncompleteDetails | None,
        output: list[u.ResponseOutputItem],
        model: str | m.KnownChatModel | m.KnownResponsesModel,
        instructions: str | list[u.ResponseInputItem] | None,
        metadata: dict[str, str] | None,
        parallel_tool_calls: bool,
        temperature: float | None,
        tool_choice: u.ToolChoice,
        tools: list[u.Tool],
        top_p: float | None,
        completed_at: float | None | Unset = UNSET,
        status: m.ResponseStatus | None | Unset = UNSET,
        usage: m.ResponseUsage | None | Unset = UNSET,
        moderation: m.ResponseModeration | None | Unset = UNSET,
        prompt: m.ResponsePrompt | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        conversation: m.ResponseConversation | None | Unset = UNSET,
        background: bool | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        max_tool_calls: int | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_options: m.ResponsePromptCacheOptions | None | Unset = UNSET,
        prompt_cache_retention: m.PromptCacheRetention | None | Unset = UNSET,
        reasoning: m.Reasoning | None | Unset = UNSET,
        safety_identifier: str | None | Unset = UNSET,
        service_tier: m.ResponseServiceTier | None | Unset = UNSET,
        text: m.ResponseTextConfig | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        truncation: m.ResponseTruncation | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "error": error,
                "incomplete_details": incomplete_details,
                "output": output,
                "model": model,
                "instructions": instructions,
                "metadata": metadata,
                "parallel_tool_calls": parallel_tool_calls,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "completed_at": completed_at,
                "status": status,
                "usage": usage,
                "moderation": moderation,
                "prompt": prompt,
                "previous_response_id": previous_response_id,
                "conversation": conversation,
                "background": background,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "text": text,
                "top_logprobs": top_logprobs,
                "truncation": truncation,
                "user": user,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        if (v := get("error")) is not None:
            v = m.ResponseError.from_dict(v) if isinstance(v, dict) else v
        self.error = v
        if (v := get("incomplete_details")) is not None:
            v = m.IncompleteDetails.from_dict(v) if isinstance(v, dict) else v
        self.incomplete_details = v
        v = get("output")
        self.output = [u.decode_ResponseOutputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.model = get("model")
        if (v := get("instructions")) is not None:
            v = [u.decode_ResponseInputItem(i0) for i0 in v] if isinstance(v, list) else v
        self.instructions = v
        self.metadata = get("metadata")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.temperature = get("temperature")
        v = get("tool_choice")
        self.tool_choice = u.decode_ToolChoice(v)
        v = get("tools")
        self.tools = [u.decode_Tool(i0) for i0 in v] if isinstance(v, list) else v
        self.top_p = get("top_p")
        self.completed_at = get("completed_at")
        self.status = get("status")
        if (v := get("usage")) is not None:
            v = m.ResponseUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        if (v := get("moderation")) is not None:
            v = m.ResponseModeration.from_dict(v) if isinstance(v, dict) else v
        self.moderation = v
        if (v := get("prompt")) is not None:
            v = m.ResponsePrompt.from_dict(v) if isinstance(v, dict) else v
        self.prompt = v
        self.previous_response_id = get("previous_response_id")
        if (v := get("conversation")) is not None:
            v = m.ResponseConversation.from_dict(v) if isinstance(v, dict) else v
        self.conversation = v
        self.background = get("background")
        self.max_output_tokens = get("max_output_tokens")
        self.max_tool_calls = get("max_tool_calls")
        self.prompt_cache_key = get("prompt_cache_key")
        if (v := get("prompt_cache_options")) is not None:
            v = m.ResponsePromptCacheOptions.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_options = v
        self.prompt_cache_retention = get("prompt_cache_retention")
        if (v := get("reasoning")) is not None:
            v = m.Reasoning.from_dict(v) if isinstance(v, dict) else v
        self.reasoning = v
        self.safety_identifier = get("safety_identifier")
        self.service_tier = get("service_tier")
        if (v := get("text")) is not None:
            v = m.ResponseTextConfig.from_dict(v) if isinstance(v, dict) else v
        self.text = v
        self.top_logprobs = get("top_logprobs")
        self.truncation = get("truncation")
        self.user = get("user")
        return model
