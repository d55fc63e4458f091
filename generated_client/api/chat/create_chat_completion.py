# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateChatCompletionParams(TypedDict, total=False):
    """Parameters of `create_chat_completion`, all in one."""

    messages: Required[Sequence[u.ChatCompletionRequestMessageParam]]
    """The conversation so far, oldest message first."""
    model: Required[str | m.KnownChatModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None | Unset
    """Settings of the stream; only together with `stream`."""
    n: int | None | Unset
    """How many alternative answers to make, 1 to 128; the tokens of each are charged."""
    modalities: Sequence[m.ChatCompletionModality] | None | Unset
    """Kinds of output wanted; text alone unless told otherwise, audio on models that can."""
    audio: m.ChatCompletionAudioOptionsParam | BaseModel | None | Unset
    """Voice and format of spoken output; required when `modalities` asks for audio."""
    response_format: u.ChatCompletionResponseFormatParam | Unset
    """The form of the answer."""
    verbosity: m.Verbosity | None | Unset
    """How wordy the answer is to be; medium unless told otherwise."""
    prediction: m.ChatCompletionPredictionContentParam | BaseModel | None | Unset
    """Text that most of the answer will repeat, known beforehand; makes it arrive sooner."""
    max_completion_tokens: int | None | Unset
    """Most tokens the answer may take, those spent on reasoning included."""
    max_tokens: int | None | Unset
    """Most tokens of the answer; give `max_completion_tokens` instead. Reasoning models refuse it."""
    stop: str | Sequence[str] | None | Unset
    """Up to 4 sequences that end the answer, themselves left out; not on o3 and o4-mini."""
    reasoning_effort: m.ReasoningEffort | None | Unset
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    temperature: float | None | Unset
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None | Unset
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    frequency_penalty: float | None | Unset
    """-2 to 2; above 0, the more often a token has appeared, the less likely it comes again."""
    presence_penalty: float | None | Unset
    """-2 to 2; above 0, tokens that have appeared at all become less likely."""
    logit_bias: Mapping[str, int] | None | Unset
    """Token ids with a bias from -100 (never) to 100 (always), added before sampling."""
    seed: int | None | Unset
    """Same seed, same request, mostly the same answer; watch `system_fingerprint` for changes."""
    logprobs: bool | None | Unset
    """Whether to return the log probability of each token of the answer."""
    top_logprobs: int | None | Unset
    """How many likeliest tokens to list at each position, 0 to 20; needs `logprobs`."""
    tools: Sequence[u.ChatCompletionToolParam] | Unset
    """Functions and custom tools that the model may call."""
    tool_choice: u.ChatCompletionToolChoiceOptionParam | Unset
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool | Unset
    """Whether one answer may call several tools at once."""
    web_search_options: m.WebSearchOptionsParam | BaseModel | Unset
    """How the model searches the web."""
    functions: Sequence[m.ChatCompletionFunctionParam | BaseModel] | Unset
    """Functions that the model may call; give `tools` instead."""
    function_call: (
        m.ChatCompletionFunctionCallMode
        | m.ChatCompletionFunctionCallOptionParam
        | BaseModel
        | Unset
    )
    """The former `tool_choice`, a mode or the one function to call."""
    store: bool | None | Unset
    """Whether to keep the completion, so that it can be listed; images over 8 MB are dropped."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with a stored completion and usable as a filter."""
    service_tier: m.ServiceTier | None | Unset
    """Speed and price class; the answer says which one served it."""
    prompt_cache_key: str | None | Unset
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | Unset
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None | Unset
    """Longest time that cached prefixes stay; `prompt_cache_options.ttl` supersedes it."""
    moderation: m.ModerationOptionsParam | BaseModel | None | Unset
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None | Unset
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str | Unset
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""


def decode(v: Any) -> m.ChatCompletion:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletion = m.ChatCompletion.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> m.ChatCompletionChunk:
    """One event of the stream, from its decoded data."""
    event: m.ChatCompletionChunk = m.ChatCompletionChunk.from_dict(v) if isinstance(v, dict) else v
    return event


OPERATION: Operation[m.ChatCompletion] = Operation(
    name="createChatCompletion",
    method="POST",
    path="/chat/completions",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(
        {
            *CreateChatCompletionParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "messages",
            "model",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateChatCompletionRequestParam | BaseModel,
) -> Call:
    """Ask a model to continue a conversation

    Answers with one object or, when `stream` is true, with server-sent chunks of it.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.ChatCompletion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Ask a model to continue a conversation

    Answers with one object or, when `stream` is true, with server-sent chunks of it.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Ask a model to continue a conversation

    Answers with one object or, when `stream` is true, with server-sent chunks of it.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Ask a model to continue a conversation

    Answers with one object or, when `stream` is true, with server-sent chunks of it.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Ask a model to continue a conversation

    Answers with one object or, when `stream` is true, with server-sent chunks of it.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
