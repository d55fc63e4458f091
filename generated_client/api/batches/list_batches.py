# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListBatchesParams(TypedDict, total=False):
    """Parameters of `list_batches`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""


def decode(v: Any) -> m.BatchList:
    """The result of a success, from its decoded body."""
    result: m.BatchList = m.BatchList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.BatchList] = Operation(
    name="listBatches",
    method="GET",
    path="/batches",
    decode=decode,
    result="object",
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
    },
    params=frozenset(ListBatchesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """List the batches of the organization"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
        },
    )


def parse(response: httpx.Response) -> m.BatchList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.BatchList]:
    """List the batches of the organization"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                after=after,
                limit=limit,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> m.BatchList | None:
    """List the batches of the organization"""
    return sync_detailed(after=after, limit=limit, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.BatchList]:
    """List the batches of the organization"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                after=after,
                limit=limit,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> m.BatchList | None:
    """List the batches of the organization"""
    return (await asyncio_detailed(after=after, limit=limit, client=client)).parsed
