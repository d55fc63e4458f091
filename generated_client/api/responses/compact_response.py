# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CompactResponseParams(TypedDict, total=False):
    """Parameters of `compact_response`, all in one."""

    model: Required[str | m.KnownChatModel | m.KnownResponsesModel | None]
    """Id of the model that does it; any id that the server knows."""
    input: str | Sequence[u.ResponseInputItemParam] | None | Unset
    """The conversation; a string counts as one message of the user."""
    instructions: str | None | Unset
    """A system message put in front of the input."""
    previous_response_id: str | None | Unset
    """The response at which the conversation has arrived."""
    prompt_cache_key: str | None | Unset
    """Requests with the same key share cached prompts more often."""
    prompt_cache_options: m.PromptCacheOptionsParam | BaseModel | None | Unset
    """Where prompt caching places its breakpoints, and how long entries live."""
    prompt_cache_retention: m.PromptCacheRetention | None | Unset
    """Longest time that cached prefixes stay."""
    service_tier: m.CompactResponseServiceTier | None | Unset
    """Speed and price class."""


def decode(v: Any) -> m.CompactedResponse:
    """The result of a success, from its decoded body."""
    result: m.CompactedResponse = m.CompactedResponse.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.CompactedResponse] = Operation(
    name="compactResponse",
    method="POST",
    path="/responses/compact",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CompactResponseParams.__annotations__),
    required=frozenset(
        {
            "model",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CompactResponseRequestParam | BaseModel,
) -> Call:
    """Shorten a long conversation

    The items that come back stand for the conversation so far; send them as the start of the
    next input.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.CompactedResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CompactResponseRequestParam | BaseModel,
) -> Response[m.CompactedResponse]:
    """Shorten a long conversation

    The items that come back stand for the conversation so far; send them as the start of the
    next input.
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
    body: m.CompactResponseRequestParam | BaseModel,
) -> m.CompactedResponse | None:
    """Shorten a long conversation

    The items that come back stand for the conversation so far; send them as the start of the
    next input.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CompactResponseRequestParam | BaseModel,
) -> Response[m.CompactedResponse]:
    """Shorten a long conversation

    The items that come back stand for the conversation so far; send them as the start of the
    next input.
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
    body: m.CompactResponseRequestParam | BaseModel,
) -> m.CompactedResponse | None:
    """Shorten a long conversation

    The items that come back stand for the conversation so far; send them as the start of the
    next input.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
