# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListEvalRunsParams(TypedDict, total=False):
    """Parameters of `list_eval_runs`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; oldest first unless told otherwise."""
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset
    """Only runs in this state."""


def decode(v: Any) -> m.EvalRunList:
    """The result of a success, from its decoded body."""
    result: m.EvalRunList = m.EvalRunList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRunList] = Operation(
    name="listEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    decode=decode,
    result="object",
    path_params=("eval_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "status": ("status", "form"),
    },
    params=frozenset(ListEvalRunsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    eval_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset = UNSET,
) -> Call:
    """List the runs of an eval"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "order": order,
            "status": status,
        },
        eval_id,
    )


def parse(response: httpx.Response) -> m.EvalRunList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset = UNSET,
) -> Response[m.EvalRunList]:
    """List the runs of an eval"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
                after=after,
                limit=limit,
                order=order,
                status=status,
            )
        ),
    )


def sync(
    eval_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset = UNSET,
) -> m.EvalRunList | None:
    """List the runs of an eval"""
    return sync_detailed(
        eval_id, after=after, limit=limit, order=order, status=status, client=client
    ).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset = UNSET,
) -> Response[m.EvalRunList]:
    """List the runs of an eval"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
                after=after,
                limit=limit,
                order=order,
                status=status,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"] | Unset = UNSET,
) -> m.EvalRunList | None:
    """List the runs of an eval"""
    return (
        await asyncio_detailed(
            eval_id, after=after, limit=limit, order=order, status=status, client=client
        )
    ).parsed
