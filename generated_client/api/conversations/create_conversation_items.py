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
from ...types import UNSET, Response, Unset


class CreateConversationItemsParams(TypedDict, total=False):
    """Parameters of `create_conversation_items`, all in one."""

    items: Required[Sequence[u.ResponseInputItemParam]]
    """The items, at most 20 a request."""
    include: Sequence[m.ResponseIncludable] | Unset
    """What to answer besides the usual fields of the items, such as the sources of a web search."""


def decode(v: Any) -> m.ConversationItemList:
    """The result of a success, from its decoded body."""
    result: m.ConversationItemList = (
        m.ConversationItemList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ConversationItemList] = Operation(
    name="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    decode=decode,
    result="object",
    path_params=("conversation_id",),
    query_params={
        "include": ("include[]", "form"),
    },
    content_types=("application/json",),
    params=frozenset(CreateConversationItemsParams.__annotations__),
    required=frozenset(
        {
            "items",
        }
    ),
    accept="application/json",
)


def build(
    conversation_id: str,
    *,
    body: m.CreateConversationItemsRequestParam | BaseModel,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Call:
    """Add items to a conversation"""
    return OPERATION.build(
        {
            "include": include,
        },
        conversation_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ConversationItemList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    *,
    client: Sends,
    body: m.CreateConversationItemsRequestParam | BaseModel,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[m.ConversationItemList]:
    """Add items to a conversation"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
                body=body,
                include=include,
            )
        ),
    )


def sync(
    conversation_id: str,
    *,
    client: Sends,
    body: m.CreateConversationItemsRequestParam | BaseModel,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> m.ConversationItemList | None:
    """Add items to a conversation"""
    return sync_detailed(conversation_id, body=body, include=include, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncSends,
    body: m.CreateConversationItemsRequestParam | BaseModel,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[m.ConversationItemList]:
    """Add items to a conversation"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
                body=body,
                include=include,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncSends,
    body: m.CreateConversationItemsRequestParam | BaseModel,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> m.ConversationItemList | None:
    """Add items to a conversation"""
    return (
        await asyncio_detailed(conversation_id, body=body, include=include, client=client)
    ).parsed
