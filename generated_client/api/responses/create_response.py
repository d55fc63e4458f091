# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateResponseParams(TypedDict, total=False):
    """Parameters of `create_response`, all in one."""

    model: str | m.KnownChatModel | m.KnownResponsesModel | Unset
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: str | Sequence[u.ResponseInputItemParam] | Unset
    """What to answer; a string counts as one message of the user."""
    instructions: str | None | Unset
    """A system message put in front of the input. It holds for this response only, and does not
    pass on through `previous_response_id`.
    """
    prompt: m.ResponsePromptParam | BaseModel | None | Unset
    """A stored prompt template to fill in and use."""
    previous_response_id: str | None | Unset
    """The response that this one continues; not together with `conversation`."""
    conversation: str | m.ResponseConversationParam | BaseModel | None | Unset
    """The conversation, by id or as an object, whose items come first in the input and which
    receives the new items, both input and output.
    """
    context_management: Sequence[m.ContextManagementParam | BaseModel] | None | Unset
    """What the server does when the context grows long."""
    truncation: m.ResponseTruncation | None | Unset
    """Whether input too long for the model loses its oldest items or is refused, as it is by
    default.
    """
    stream_options: m.ResponseStreamOptionsParam | BaseModel | None | Unset
    """Settings of the stream; only together with `stream`."""
    background: bool | None | Unset
    """Whether to answer at once and do the work afterwards."""
    include: Sequence[m.ResponseIncludable] | None | Unset
    """Parts to add that are left out otherwise."""
    text: m.ResponseTextConfigParam | BaseModel | Unset
    """What the text of a response looks like."""
    max_output_tokens: int | None | Unset
    """Most tokens the response may take, 16 at least, those spent on reasoning included."""
    reasoning: m.ReasoningParam | BaseModel | None | Unset
    """How a reasoning model thinks before it answers; other models have no use for it."""
    temperature: float | None | Unset
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None | Unset
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    top_logprobs: int | Unset
    """How many likeliest tokens to list at each position at most, 0 to 20."""
    tools: Sequence[u.ToolParam] | Unset
    """Tools that the model may use, the server's own, those of MCP servers, and yours."""
    tool_choice: u.ToolChoiceParam | Unset
    """A mode, a set of allowed tools, or the one tool to call."""
    parallel_tool_calls: bool | None | Unset
    """Whether several tools may be called at once."""
    max_tool_calls: int | None | Unset
    """Most calls of built-in tools, all of them counted together; any beyond are ignored."""
    store: bool | None | Unset
    """Whether to keep the response, so that it can be fetched and continued."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with the response."""
    service_tier: m.ResponseServiceTier | None | Unset
    """Speed and price class; the response says which one served it."""
    prompt_cache_key: str | None | Unset
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | Unset
    """Settings of prompt caching, for gpt-5.6 and later. A request writes up to 4 breakpoints; the
    latest 80 of the conversation are looked up.
    """
    prompt_cache_retention: m.PromptCacheRetention | None | Unset
    """Longest time that cached prefixes stay; give `prompt_cache_options.ttl` instead."""
    moderation: m.ModerationOptionsParam | BaseModel | None | Unset
    """Checks the request and the answer with a moderation model."""
    safety_identifier: str | None | Unset
    """A stable, anonymous id of your end user, such as a hash; at most 64 characters."""
    user: str | Unset
    """An id of your end user; `safety_identifier` and `prompt_cache_key` supersede it."""


def decode(v: Any) -> m.Response:
    """The result of a success, from its decoded body."""
    result: m.Response = m.Response.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.ResponseStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.ResponseStreamEvent = u.decode_ResponseStreamEvent(v)
    return event


OPERATION: Operation[m.Response] = Operation(
    name="createResponse",
    method="POST",
    path="/responses",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(
        {
            *CreateResponseParams.__annotations__,
            "stream",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateResponseRequestParam | BaseModel,
) -> Call:
    """Ask a model for a response

    Answers with one object or, when `stream` is true, with server-sent events. With
    `background`, the answer comes at once and the work goes on; fetch the response until it has
    ended.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Response:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateResponseRequestParam | BaseModel,
) -> Response[m.Response]:
    """Ask a model for a response

    Answers with one object or, when `stream` is true, with server-sent events. With
    `background`, the answer comes at once and the work goes on; fetch the response until it has
    ended.
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
    body: m.CreateResponseRequestParam | BaseModel,
) -> m.Response | None:
    """Ask a model for a response

    Answers with one object or, when `stream` is true, with server-sent events. With
    `background`, the answer comes at once and the work goes on; fetch the response until it has
    ended.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateResponseRequestParam | BaseModel,
) -> Response[m.Response]:
    """Ask a model for a response

    Answers with one object or, when `stream` is true, with server-sent events. With
    `background`, the answer comes at once and the work goes on; fetch the response until it has
    ended.
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
    body: m.CreateResponseRequestParam | BaseModel,
) -> m.Response | None:
    """Ask a model for a response

    Answers with one object or, when `stream` is true, with server-sent events. With
    `background`, the answer comes at once and the work goes on; fetch the response until it has
    ended.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
