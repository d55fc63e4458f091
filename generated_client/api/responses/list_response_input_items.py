# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListResponseInputItemsParams(TypedDict, total=False):
    """Parameters of `list_response_input_items`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """Oldest first (`asc`) or newest first (`desc`), which is also what happens unless told
    otherwise.
    """
    include: Sequence[m.ResponseIncludable] | Unset
    """Parts to add that are left out otherwise."""


def decode(v: Any) -> m.ResponseItemList:
    """The result of a success, from its decoded body."""
    result: m.ResponseItemList = m.ResponseItemList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ResponseItemList] = Operation(
    name="listResponseInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    decode=decode,
    result="object",
    path_params=("response_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "include": ("include[]", "form"),
    },
    params=frozenset(ListResponseInputItemsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    response_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Call:
    """List what a response was made from"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "order": order,
            "include": include,
        },
        response_id,
    )


def parse(response: httpx.Response) -> m.ResponseItemList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    response_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[m.ResponseItemList]:
    """List what a response was made from"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                response_id,
                after=after,
                limit=limit,
                order=order,
                include=include,
            )
        ),
    )


def sync(
    response_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> m.ResponseItemList | None:
    """List what a response was made from"""
    return sync_detailed(
        response_id, after=after, limit=limit, order=order, include=include, client=client
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> Response[m.ResponseItemList]:
    """List what a response was made from"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                response_id,
                after=after,
                limit=limit,
                order=order,
                include=include,
            )
        ),
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
) -> m.ResponseItemList | None:
    """List what a response was made from"""
    return (
        await asyncio_detailed(
            response_id, after=after, limit=limit, order=order, include=include, client=client
        )
    ).parsed
