# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class CreateThreadRunParams(TypedDict, total=False):
    """Parameters of `create_thread_run`, all in one."""

    assistant_id: Required[str]
    """Id of the assistant."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset
    """Parts of steps that are left out unless asked for, as yet only what a file search found."""
    model: str | m.KnownAssistantModel | None | Unset
    """Id of the model, in place of the assistant's own."""
    reasoning_effort: m.ReasoningEffort | None | Unset
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    instructions: str | None | Unset
    """Instructions for this run, in place of the assistant's own."""
    additional_instructions: str | None | Unset
    """Instructions for this run, after those it would have anyway."""
    additional_messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel] | None | Unset
    """Messages to put into the thread beforehand."""
    tools: Sequence[u.AssistantToolParam] | None | Unset
    """Tools for this run, at most 20, in place of the assistant's own."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""
    response_format: u.AssistantResponseFormatOptionParam | None | Unset
    """The form of the answer, in place of what the assistant has."""
    tool_choice: m.AssistantToolChoiceMode | m.AssistantToolChoiceParam | BaseModel | None | Unset
    """Whether and which tools are called; `auto` unless told otherwise."""
    parallel_tool_calls: bool | Unset
    """Whether several tools may be called at once."""
    temperature: float | None | Unset
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None | Unset
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    max_prompt_tokens: int | None | Unset
    """Most tokens its prompts may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    max_completion_tokens: int | None | Unset
    """Most tokens its answers may take together, at least 256; a run that goes beyond is
    `incomplete`.
    """
    truncation_strategy: m.ThreadRunTruncationStrategyParam | BaseModel | None | Unset
    """Which messages of a long thread the model sees."""


def decode(v: Any) -> m.ThreadRun:
    """The result of a success, from its decoded body."""
    result: m.ThreadRun = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.AssistantStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.AssistantStreamEvent = u.decode_AssistantStreamEvent(v)
    return event


OPERATION: Operation[m.ThreadRun] = Operation(
    name="createThreadRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    query_params={
        "include": ("include[]", "form"),
    },
    content_types=("application/json",),
    params=frozenset(
        {
            *CreateThreadRunParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "assistant_id",
        }
    ),
    accept="application/json",
    is_enveloped=True,
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    *,
    body: m.CreateThreadRunRequestParam | BaseModel,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Call:
    """Run an assistant on a thread

    Answers with the run as it waits or, when `stream` is true, with server-sent events until it
    ends.
    """
    return OPERATION.build(
        {
            "include": include,
        },
        thread_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ThreadRun:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
    body: m.CreateThreadRunRequestParam | BaseModel,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRun]:
    """Run an assistant on a thread

    Answers with the run as it waits or, when `stream` is true, with server-sent events until it
    ends.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                body=body,
                include=include,
            )
        ),
    )


def sync(
    thread_id: str,
    *,
    client: Sends,
    body: m.CreateThreadRunRequestParam | BaseModel,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRun | None:
    """Run an assistant on a thread

    Answers with the run as it waits or, when `stream` is true, with server-sent events until it
    ends.
    """
    return sync_detailed(thread_id, body=body, include=include, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
    body: m.CreateThreadRunRequestParam | BaseModel,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRun]:
    """Run an assistant on a thread

    Answers with the run as it waits or, when `stream` is true, with server-sent events until it
    ends.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                body=body,
                include=include,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncSends,
    body: m.CreateThreadRunRequestParam | BaseModel,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRun | None:
    """Run an assistant on a thread

    Answers with the run as it waits or, when `stream` is true, with server-sent events until it
    ends.
    """
    return (await asyncio_detailed(thread_id, body=body, include=include, client=client)).parsed
