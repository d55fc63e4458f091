# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListThreadRunsParams(TypedDict, total=False):
    """Parameters of `list_thread_runs`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.ThreadRunList:
    """The result of a success, from its decoded body."""
    result: m.ThreadRunList = m.ThreadRunList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRunList] = Operation(
    name="listThreadRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    query_params={
        "after": ("after", "form"),
        "before": ("before", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListThreadRunsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List the runs of a thread"""
    return OPERATION.build(
        {
            "after": after,
            "before": before,
            "limit": limit,
            "order": order,
        },
        thread_id,
    )


def parse(response: httpx.Response) -> m.ThreadRunList:
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
) -> Response[m.ThreadRunList]:
    """List the runs of a thread"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
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
) -> m.ThreadRunList | None:
    """List the runs of a thread"""
    return sync_detailed(
        thread_id, after=after, before=before, limit=limit, order=order, client=client
    ).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ThreadRunList]:
    """List the runs of a thread"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
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
) -> m.ThreadRunList | None:
    """List the runs of a thread"""
    return (
        await asyncio_detailed(
            thread_id, after=after, before=before, limit=limit, order=order, client=client
        )
    ).parsed
