# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListConversationItemsParams(TypedDict, total=False):
    """Parameters of `list_conversation_items`, all in one."""

    include: Sequence[m.ResponseIncludable] | Unset
    """What to answer besides the usual fields of the items, such as the sources of a web search."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page, 1 to 100; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.ConversationItemList:
    """The result of a success, from its decoded body."""
    result: m.ConversationItemList = (
        m.ConversationItemList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ConversationItemList] = Operation(
    name="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    decode=decode,
    result="object",
    path_params=("conversation_id",),
    query_params={
        "include": ("include[]", "form"),
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListConversationItemsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("last_id", "data.-1.id")),
)


def build(
    conversation_id: str,
    *,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List the items of a conversation"""
    return OPERATION.build(
        {
            "include": include,
            "after": after,
            "limit": limit,
            "order": order,
        },
        conversation_id,
    )


def parse(response: httpx.Response) -> m.ConversationItemList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ConversationItemList]:
    """List the items of a conversation"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
                include=include,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    conversation_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ConversationItemList | None:
    """List the items of a conversation"""
    return sync_detailed(
        conversation_id, include=include, after=after, limit=limit, order=order, client=client
    ).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ConversationItemList]:
    """List the items of a conversation"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
                include=include,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ConversationItemList | None:
    """List the items of a conversation"""
    return (
        await asyncio_detailed(
            conversation_id, include=include, after=after, limit=limit, order=order, client=client
        )
    ).parsed
