# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListEvalsParams(TypedDict, total=False):
    """Parameters of `list_evals`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; oldest first unless told otherwise."""
    order_by: Literal["created_at", "updated_at"] | Unset
    """Which time to sort by, that of creation unless told otherwise."""


def decode(v: Any) -> m.EvalList:
    """The result of a success, from its decoded body."""
    result: m.EvalList = m.EvalList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalList] = Operation(
    name="listEvals",
    method="GET",
    path="/evals",
    decode=decode,
    result="object",
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "order_by": ("order_by", "form"),
    },
    params=frozenset(ListEvalsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> Call:
    """List evals"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "order": order,
            "order_by": order_by,
        },
    )


def parse(response: httpx.Response) -> m.EvalList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> Response[m.EvalList]:
    """List evals"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                after=after,
                limit=limit,
                order=order,
                order_by=order_by,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> m.EvalList | None:
    """List evals"""
    return sync_detailed(
        after=after, limit=limit, order=order, order_by=order_by, client=client
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> Response[m.EvalList]:
    """List evals"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                after=after,
                limit=limit,
                order=order,
                order_by=order_by,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    order_by: Literal["created_at", "updated_at"] | Unset = UNSET,
) -> m.EvalList | None:
    """List evals"""
    return (
        await asyncio_detailed(
            after=after, limit=limit, order=order, order_by=order_by, client=client
        )
    ).parsed
