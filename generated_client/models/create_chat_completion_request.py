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
class CreateChatCompletionRequest(BaseModel):
    """A conversation, and how the model should continue it."""

    messages: list[u.ChatCompletionRequestMessage]
    """The conversation so far, oldest message first."""
    model: str | m.KnownChatModel
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    stream: bool | None
    """Whether to send the answer in chunks, as it is being made."""
    stream_options: m.ChatCompletionStreamOptions | None
    """Settings of the stream; only together with `stream`."""
    n: int | None
    """How many alternative answers to make, 1 to 128; the tokens of each are charged."""
    modalities: list[m.ChatCompletionModality] | None
    """Kinds of output wanted; text alone unless told otherwise, audio on models that can."""
    audio: m.ChatCompletionAudioOptions | None
    """Voice and format of spoken output; required when `modalities` asks for audio."""
    response_format: u.ChatCompletionResponseFormat | None
    """The form of the answer."""
    verbosity: m.Verbosity | None
    """How wordy the answer is to be; medium unless told otherwise."""
    prediction: m.ChatCompletionPredictionContent | None
    """Text that most of the answer will repeat, known beforehand; makes it arrive sooner."""
    max_completion_tokens: int | None
    """Most tokens the answer may take, those spent on reasoning included."""
    max_tokens: int | None
    """Most tokens of the answer; give `max_completion_tokens` instead. Reasoning models refuse it."""
    stop: str | list[str] | None
    """Up to 4 sequences that end the answer, themselves left out; not on o3 and o4-mini."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
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
    """Same seed, same request, mostly the same answer; watch `system_fingerprint` for changes."""
    logprobs: bool | None
    """Whether to return the log probability of each token of the answer."""
    top_logprobs: int | None
    """How many likeliest tokens to list at each position, 0 to 20; needs `logprobs`."""
    tools: list[u.ChatCompletionTool] | None
    """Functions and custom tools that the model may call."""
    tool_choice: u.ChatCompletionToolChoiceOption | None
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool | None
    """Whether one answer may call several tools at once."""
    web_search_options: m.WebSearchOptions | None
    """How the model searches the web."""
    functions: list[m.ChatCompletionFunction] | None
    """Functions that the model may call; give `tools` instead."""
    function_call: m.ChatCompletionFunctionCallMode | m.ChatCompletionFunctionCallOption | None
    """The former `tool_choice`, a mode or the one function to call."""
    store: bool | None
    """Whether to keep the completion, so that it can be listed; images over 8 MB are dropped."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own, kept with a stored completion and usable as a filter."""
    service_tier: m.ServiceTier | None
    """Speed and price class; the answer says which one served it."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptions | None
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay; `prompt_cache_options.ttl` supersedes it."""
    moderation: m.ModerationOptions | None
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str | None
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "model": "model",
        "stream": "stream",
        "stream_options": "stream_options",
        "n": "n",
        "modalities": "modalities",
        "audio": "audio",
        "response_format": "response_format",
        "verbosity": "verbosity",
        "prediction": "prediction",
        "max_completion_tokens": "max_completion_tokens",
        "max_tokens": "max_tokens",
        "stop": "stop",
        "reasoning_effort": "reasoning_effort",
        "temperature": "temperature",
        "top_p": "top_p",
        "frequency_penalty": "frequency_penalty",
        "presence_penalty": "presence_penalty",
        "logit_bias": "logit_bias",
        "seed": "seed",
        "logprobs": "logprobs",
        "top_logprobs": "top_logprobs",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "web_search_options": "web_search_options",
        "functions": "functions",
        "function_call": "function_call",
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
        messages: Sequence[u.ChatCompletionRequestMessageParam],
        model: str | m.KnownChatModel,
        stream: bool | None | Unset = UNSET,
        stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        modalities: Sequence[m.ChatCompletionModality] | None | Unset = UNSET,
        audio: m.ChatCompletionAudioOptionsParam | BaseModel | None | Unset = UNSET,
        response_format: u.ChatCompletionResponseFormatParam | Unset = UNSET,
        verbosity: m.Verbosity | None | Unset = UNSET,
        prediction: m.ChatCompletionPredictionContentParam | BaseModel | None | Unset = UNSET,
        max_completion_tokens: int | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        stop: str | Sequence[str] | None | Unset = UNSET,
        reasoning_effort: m.ReasoningEffort | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
        frequency_penalty: float | None | Unset = UNSET,
        presence_penalty: float | None | Unset = UNSET,
        logit_bias: Mapping[str, int] | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        logprobs: bool | None | Unset = UNSET,
        top_logprobs: int | None | Unset = UNSET,
        tools: Sequence[u.ChatCompletionToolParam] | Unset = UNSET,
        tool_choice: u.ChatCompletionToolChoiceOptionParam | Unset = UNSET,
        parallel_tool_calls: bool | Unset = UNSET,
        web_search_options: m.WebSearchOptionsParam | BaseModel | Unset = UNSET,
        functions: Sequence[m.ChatCompletionFunctionParam | BaseModel] | Unset = UNSET,
        function_call: m.ChatCompletionFunctionCallMode
        | m.ChatCompletionFunctionCallOptionParam
        | BaseModel
        | Unset = UNSET,
        store: bool | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
        service_tier: m.ServiceTier | None | Unset = UNSET,
        prompt_cache_key: str | None | Unset = UNSET,
        prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | Unset = UNSET,
        prompt_cache_retention: m.PromptCacheRetention | None | Unset = UNSET,
        moderation: m.ModerationOptionsParam | BaseModel | None | Unset = UNSET,
        safety_identifier: str | None | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "messages": messages,
                "model": model,
                "stream": stream,
                "stream_options": stream_options,
                "n": n,
                "modalities": modalities,
                "audio": audio,
                "response_format": response_format,
                "verbosity": verbosity,
                "prediction": prediction,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "stop": stop,
                "reasoning_effort": reasoning_effort,
                "temperature": temperature,
                "top_p": top_p,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "logit_bias": logit_bias,
                "seed": seed,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "web_search_options": web_search_options,
                "functions": functions,
                "function_call": function_call,
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
        v = get("messages")
        self.messages = (
            [u.decode_ChatCompletionRequestMessage(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.model = get("model")
        self.stream = get("stream")
        if (v := get("stream_options")) is not None:
            v = m.ChatCompletionStreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.stream_options = v
        self.n = get("n")
        self.modalities = get("modalities")
        if (v := get("audio")) is not None:
            v = m.ChatCompletionAudioOptions.from_dict(v) if isinstance(v, dict) else v
        self.audio = v
        if (v := get("response_format")) is not None:
            v = u.decode_ChatCompletionResponseFormat(v)
        self.response_format = v
        self.verbosity = get("verbosity")
        if (v := get("prediction")) is not None:
            v = m.ChatCompletionPredictionContent.from_dict(v) if isinstance(v, dict) else v
        self.prediction = v
        self.max_completion_tokens = get("max_completion_tokens")
        self.max_tokens = get("max_tokens")
        self.stop = get("stop")
        self.reasoning_effort = get("reasoning_effort")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.frequency_penalty = get("frequency_penalty")
        self.presence_penalty = get("presence_penalty")
        self.logit_bias = get("logit_bias")
        self.seed = get("seed")
        self.logprobs = get("logprobs")
        self.top_logprobs = get("top_logprobs")
        if (v := get("tools")) is not None:
            v = [u.decode_ChatCompletionTool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        if (v := get("tool_choice")) is not None:
            v = u.decode_ChatCompletionToolChoiceOption(v)
        self.tool_choice = v
        self.parallel_tool_calls = get("parallel_tool_calls")
        if (v := get("web_search_options")) is not None:
            v = m.WebSearchOptions.from_dict(v) if isinstance(v, dict) else v
        self.web_search_options = v
        if (v := get("functions")) is not None:
            v = (
                [m.ChatCompletionFunction.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
                if isinstance(v, list)
                else v
            )
        self.functions = v
        if (v := get("function_call")) is not None:
            v = m.ChatCompletionFunctionCallOption.from_dict(v) if isinstance(v, dict) else v
        self.function_call = v
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


class CreateChatCompletionRequestParam(TypedDict, total=False):
    """A conversation, and how the model should continue it."""

    messages: Required[Sequence[u.ChatCompletionRequestMessageParam]]
    """The conversation so far, oldest message first."""
    model: Required[str | m.KnownChatModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    stream: bool | None
    """Whether to send the answer in chunks, as it is being made."""
    stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None
    """Settings of the stream; only together with `stream`."""
    n: int | None
    """How many alternative answers to make, 1 to 128; the tokens of each are charged."""
    modalities: Sequence[m.ChatCompletionModality] | None
    """Kinds of output wanted; text alone unless told otherwise, audio on models that can."""
    audio: m.ChatCompletionAudioOptionsParam | BaseModel | None
    """Voice and format of spoken output; required when `modalities` asks for audio."""
    response_format: u.ChatCompletionResponseFormatParam
    """The form of the answer."""
    verbosity: m.Verbosity | None
    """How wordy the answer is to be; medium unless told otherwise."""
    prediction: m.ChatCompletionPredictionContentParam | BaseModel | None
    """Text that most of the answer will repeat, known beforehand; makes it arrive sooner."""
    max_completion_tokens: int | None
    """Most tokens the answer may take, those spent on reasoning included."""
    max_tokens: int | None
    """Most tokens of the answer; give `max_completion_tokens` instead. Reasoning models refuse it."""
    stop: str | Sequence[str] | None
    """Up to 4 sequences that end the answer, themselves left out; not on o3 and o4-mini."""
    reasoning_effort: m.ReasoningEffort | None
    """How much a reasoning model thinks before it answers; not every model knows every value."""
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
    """Same seed, same request, mostly the same answer; watch `system_fingerprint` for changes."""
    logprobs: bool | None
    """Whether to return the log probability of each token of the answer."""
    top_logprobs: int | None
    """How many likeliest tokens to list at each position, 0 to 20; needs `logprobs`."""
    tools: Sequence[u.ChatCompletionToolParam]
    """Functions and custom tools that the model may call."""
    tool_choice: u.ChatCompletionToolChoiceOptionParam
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool
    """Whether one answer may call several tools at once."""
    web_search_options: m.WebSearchOptionsParam | BaseModel
    """How the model searches the web."""
    functions: Sequence[m.ChatCompletionFunctionParam | BaseModel]
    """Functions that the model may call; give `tools` instead."""
    function_call: (
        m.ChatCompletionFunctionCallMode | m.ChatCompletionFunctionCallOptionParam | BaseModel
    )
    """The former `tool_choice`, a mode or the one function to call."""
    store: bool | None
    """Whether to keep the completion, so that it can be listed; images over 8 MB are dropped."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own, kept with a stored completion and usable as a filter."""
    service_tier: m.ServiceTier | None
    """Speed and price class; the answer says which one served it."""
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None
    """Longest time that cached prefixes stay; `prompt_cache_options.ttl` supersedes it."""
    moderation: m.ModerationOptionsParam | BaseModel | None
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""
