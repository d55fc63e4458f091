# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveEvalRunOutputItemParams(TypedDict, total=False):
    """Parameters of `retrieve_eval_run_output_item`, all in one."""


def decode(v: Any) -> m.EvalRunOutputItem:
    """The result of a success, from its decoded body."""
    result: m.EvalRunOutputItem = m.EvalRunOutputItem.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRunOutputItem] = Operation(
    name="retrieveEvalRunOutputItem",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    decode=decode,
    result="object",
    path_params=(
        "eval_id",
        "run_id",
        "output_item_id",
    ),
    params=frozenset(RetrieveEvalRunOutputItemParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
    run_id: str,
    output_item_id: str,
) -> Call:
    """Fetch one graded item of a run"""
    return OPERATION.build(
        {},
        eval_id,
        run_id,
        output_item_id,
    )


def parse(response: httpx.Response) -> m.EvalRunOutputItem:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: Sends,
) -> Response[m.EvalRunOutputItem]:
    """Fetch one graded item of a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
                run_id,
                output_item_id,
            )
        ),
    )


def sync(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: Sends,
) -> m.EvalRunOutputItem | None:
    """Fetch one graded item of a run"""
    return sync_detailed(eval_id, run_id, output_item_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: AsyncSends,
) -> Response[m.EvalRunOutputItem]:
    """Fetch one graded item of a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
                run_id,
                output_item_id,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    run_id: str,
    output_item_id: str,
    *,
    client: AsyncSends,
) -> m.EvalRunOutputItem | None:
    """Fetch one graded item of a run"""
    return (await asyncio_detailed(eval_id, run_id, output_item_id, client=client)).parsed
