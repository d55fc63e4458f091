# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListVectorStoresParams(TypedDict, total=False):
    """Parameters of `list_vector_stores`, all in one."""

    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""


def decode(v: Any) -> m.VectorStoreList:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreList = m.VectorStoreList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStoreList] = Operation(
    name="listVectorStores",
    method="GET",
    path="/vector_stores",
    decode=decode,
    result="object",
    query_params={
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "after": ("after", "form"),
        "before": ("before", "form"),
    },
    params=frozenset(ListVectorStoresParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Call:
    """List vector stores"""
    return OPERATION.build(
        {
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
        },
    )


def parse(response: httpx.Response) -> m.VectorStoreList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[m.VectorStoreList]:
    """List vector stores"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                limit=limit,
                order=order,
                after=after,
                before=before,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> m.VectorStoreList | None:
    """List vector stores"""
    return sync_detailed(limit=limit, order=order, after=after, before=before, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> Response[m.VectorStoreList]:
    """List vector stores"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                limit=limit,
                order=order,
                after=after,
                before=before,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
) -> m.VectorStoreList | None:
    """List vector stores"""
    return (
        await asyncio_detailed(limit=limit, order=order, after=after, before=before, client=client)
    ).parsed
