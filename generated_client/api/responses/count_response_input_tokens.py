# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CountResponseInputTokensParams(TypedDict, total=False):
    """Parameters of `count_response_input_tokens`, all in one."""

    model: str | None | Unset
    """Id of the model that would answer."""
    input: str | Sequence[u.ResponseInputItemParam] | None | Unset
    """What to answer; a string counts as one message of the user."""
    instructions: str | None | Unset
    """A system message put in front of the input."""
    personality: str | m.KnownPersonality | Unset
    """A style, at most 64 characters; the known ones are listed for editors, any other is fine."""
    previous_response_id: str | None | Unset
    """The response to continue; not together with `conversation`."""
    conversation: str | m.ResponseConversationParam | BaseModel | None | Unset
    """The conversation, by id or as an object, whose items come first in the input."""
    truncation: m.ResponseTruncation | Unset
    """`auto` drops items from the start of an input that does not fit; `disabled` refuses such
    input with status 400.
    """
    text: m.ResponseTextConfigParam | BaseModel | None | Unset
    """Whether the text is free or JSON, and how wordy it is to be."""
    reasoning: m.ReasoningParam | BaseModel | None | Unset
    """How a reasoning model thinks before it answers; other models have no use for it."""
    tools: Sequence[u.ToolParam] | None | Unset
    """Tools that the model may use."""
    tool_choice: u.ToolChoiceParam | None | Unset
    """Whether and which of the `tools` are used."""
    parallel_tool_calls: bool | None | Unset
    """Whether several tools may be called at once."""


def decode(v: Any) -> m.InputTokenCount:
    """The result of a success, from its decoded body."""
    result: m.InputTokenCount = m.InputTokenCount.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.InputTokenCount] = Operation(
    name="countResponseInputTokens",
    method="POST",
    path="/responses/input_tokens",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CountResponseInputTokensParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CountInputTokensRequestParam | BaseModel,
) -> Call:
    """Count the input tokens that a request would take

    Nothing is generated.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.InputTokenCount:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CountInputTokensRequestParam | BaseModel,
) -> Response[m.InputTokenCount]:
    """Count the input tokens that a request would take

    Nothing is generated.
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
    body: m.CountInputTokensRequestParam | BaseModel,
) -> m.InputTokenCount | None:
    """Count the input tokens that a request would take

    Nothing is generated.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CountInputTokensRequestParam | BaseModel,
) -> Response[m.InputTokenCount]:
    """Count the input tokens that a request would take

    Nothing is generated.
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
    body: m.CountInputTokensRequestParam | BaseModel,
) -> m.InputTokenCount | None:
    """Count the input tokens that a request would take

    Nothing is generated.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
