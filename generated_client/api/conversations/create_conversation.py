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
from ...types import UNSET, Response, Unset


class CreateConversationParams(TypedDict, total=False):
    """Parameters of `create_conversation`, all in one."""

    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""
    items: Sequence[u.ResponseInputItemParam] | None | Unset
    """The first items, at most 20."""


def decode(v: Any) -> m.Conversation:
    """The result of a success, from its decoded body."""
    result: m.Conversation = m.Conversation.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Conversation] = Operation(
    name="createConversation",
    method="POST",
    path="/conversations",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateConversationParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CreateConversationRequestParam | BaseModel | Unset = UNSET,
) -> Call:
    """Begin a conversation

    Empty, or with up to 20 first items.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Conversation:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateConversationRequestParam | BaseModel | Unset = UNSET,
) -> Response[m.Conversation]:
    """Begin a conversation

    Empty, or with up to 20 first items.
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
    body: m.CreateConversationRequestParam | BaseModel | Unset = UNSET,
) -> m.Conversation | None:
    """Begin a conversation

    Empty, or with up to 20 first items.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateConversationRequestParam | BaseModel | Unset = UNSET,
) -> Response[m.Conversation]:
    """Begin a conversation

    Empty, or with up to 20 first items.
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
    body: m.CreateConversationRequestParam | BaseModel | Unset = UNSET,
) -> m.Conversation | None:
    """Begin a conversation

    Empty, or with up to 20 first items.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
