# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class RetrieveConversationItemParams(TypedDict, total=False):
    """Parameters of `retrieve_conversation_item`, all in one."""

    include: Sequence[m.ResponseIncludable] | Unset
    """What to answer besides the usual fields of the items, such as the sources of a web search."""


def decode(v: Any) -> u.ConversationItem:
    """The result of a success, from its decoded body."""
    result: u.ConversationItem = u.decode_ConversationItem(v)
    return result


OPERATION: Operation[u.ConversationItem] = Operation(
    name="retrieveConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    decode=decode,
    result="object",
    path_params=(
        "conversation_id",
        "item_id",
    ),
    query_params={
        "include": ("include[]", "form"),
    },
    params=frozenset(RetrieveConversationItemParams.__annotations__),
    accept="application/json",
)


def build(
    conversation_id: str,
    item_id: str,
    *,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Call:
    """Fetch one item of a conversation"""
    return OPERATION.build(
        {
            "include": include,
        },
        conversation_id,
        item_id,
    )


def parse(response: httpx.Response) -> u.ConversationItem:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[u.ConversationItem]:
    """Fetch one item of a conversation"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
                item_id,
                include=include,
            )
        ),
    )


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> u.ConversationItem | None:
    """Fetch one item of a conversation"""
    return sync_detailed(conversation_id, item_id, include=include, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[u.ConversationItem]:
    """Fetch one item of a conversation"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
                item_id,
                include=include,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> u.ConversationItem | None:
    """Fetch one item of a conversation"""
    return (await asyncio_detailed(conversation_id, item_id, include=include, client=client)).parsed
