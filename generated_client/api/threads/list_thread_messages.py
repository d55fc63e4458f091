# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListThreadMessagesParams(TypedDict, total=False):
    """Parameters of `list_thread_messages`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""
    run_id: str | Unset
    """Only messages that this run produced."""


def decode(v: Any) -> m.ThreadMessageList:
    """The result of a success, from its decoded body."""
    result: m.ThreadMessageList = m.ThreadMessageList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadMessageList] = Operation(
    name="listThreadMessages",
    method="GET",
    path="/threads/{thread_id}/messages",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    query_params={
        "after": ("after", "form"),
        "before": ("before", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "run_id": ("run_id", "form"),
    },
    params=frozenset(ListThreadMessagesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Call:
    """List the messages of a thread"""
    return OPERATION.build(
        {
            "after": after,
            "before": before,
            "limit": limit,
            "order": order,
            "run_id": run_id,
        },
        thread_id,
    )


def parse(response: httpx.Response) -> m.ThreadMessageList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Response[m.ThreadMessageList]:
    """List the messages of a thread"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                run_id=run_id,
            )
        ),
    )


def sync(
    thread_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> m.ThreadMessageList | None:
    """List the messages of a thread"""
    return sync_detailed(
        thread_id,
        after=after,
        before=before,
        limit=limit,
        order=order,
        run_id=run_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> Response[m.ThreadMessageList]:
    """List the messages of a thread"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                run_id=run_id,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    run_id: str | Unset = UNSET,
) -> m.ThreadMessageList | None:
    """List the messages of a thread"""
    return (
        await asyncio_detailed(
            thread_id,
            after=after,
            before=before,
            limit=limit,
            order=order,
            run_id=run_id,
            client=client,
        )
    ).parsed
