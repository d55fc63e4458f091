# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListEvalRunOutputItemsParams(TypedDict, total=False):
    """Parameters of `list_eval_run_output_items`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    status: Literal["fail", "pass"] | Unset
    """Only items that passed, or only those that failed."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; oldest first unless told otherwise."""


def decode(v: Any) -> m.EvalRunOutputItemList:
    """The result of a success, from its decoded body."""
    result: m.EvalRunOutputItemList = (
        m.EvalRunOutputItemList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.EvalRunOutputItemList] = Operation(
    name="listEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    decode=decode,
    result="object",
    path_params=(
        "eval_id",
        "run_id",
    ),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "status": ("status", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListEvalRunOutputItemsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    eval_id: str,
    run_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List the graded items of a run"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "status": status,
            "order": order,
        },
        eval_id,
        run_id,
    )


def parse(response: httpx.Response) -> m.EvalRunOutputItemList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.EvalRunOutputItemList]:
    """List the graded items of a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
                run_id,
                after=after,
                limit=limit,
                status=status,
                order=order,
            )
        ),
    )


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.EvalRunOutputItemList | None:
    """List the graded items of a run"""
    return sync_detailed(
        eval_id, run_id, after=after, limit=limit, status=status, order=order, client=client
    ).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.EvalRunOutputItemList]:
    """List the graded items of a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
                run_id,
                after=after,
                limit=limit,
                status=status,
                order=order,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: Literal["fail", "pass"] | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.EvalRunOutputItemList | None:
    """List the graded items of a run"""
    return (
        await asyncio_detailed(
            eval_id, run_id, after=after, limit=limit, status=status, order=order, client=client
        )
    ).parsed
