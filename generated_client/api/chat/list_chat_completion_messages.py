# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListChatCompletionMessagesParams(TypedDict, total=False):
    """Parameters of `list_chat_completion_messages`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; oldest first unless told otherwise."""


def decode(v: Any) -> m.ChatCompletionMessageList:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletionMessageList = (
        m.ChatCompletionMessageList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ChatCompletionMessageList] = Operation(
    name="listChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    decode=decode,
    result="object",
    path_params=("completion_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListChatCompletionMessagesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    completion_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List the messages of a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "order": order,
        },
        completion_id,
    )


def parse(response: httpx.Response) -> m.ChatCompletionMessageList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    completion_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ChatCompletionMessageList]:
    """List the messages of a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                completion_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    completion_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ChatCompletionMessageList | None:
    """List the messages of a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return sync_detailed(completion_id, after=after, limit=limit, order=order, client=client).parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ChatCompletionMessageList]:
    """List the messages of a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                completion_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    completion_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ChatCompletionMessageList | None:
    """List the messages of a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return (
        await asyncio_detailed(completion_id, after=after, limit=limit, order=order, client=client)
    ).parsed
