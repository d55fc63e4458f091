# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteEvalRunParams(TypedDict, total=False):
    """Parameters of `delete_eval_run`, all in one."""


def decode(v: Any) -> m.EvalRunDeleted:
    """The result of a success, from its decoded body."""
    result: m.EvalRunDeleted = m.EvalRunDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRunDeleted] = Operation(
    name="deleteEvalRun",
    method="DELETE",
    path="/evals/{eval_id}/runs/{run_id}",
    decode=decode,
    result="object",
    path_params=(
        "eval_id",
        "run_id",
    ),
    params=frozenset(DeleteEvalRunParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
    run_id: str,
) -> Call:
    """Delete a run"""
    return OPERATION.build(
        {},
        eval_id,
        run_id,
    )


def parse(response: httpx.Response) -> m.EvalRunDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: Sends,
) -> Response[m.EvalRunDeleted]:
    """Delete a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
                run_id,
            )
        ),
    )


def sync(
    eval_id: str,
    run_id: str,
    *,
    client: Sends,
) -> m.EvalRunDeleted | None:
    """Delete a run"""
    return sync_detailed(eval_id, run_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> Response[m.EvalRunDeleted]:
    """Delete a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
                run_id,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> m.EvalRunDeleted | None:
    """Delete a run"""
    return (await asyncio_detailed(eval_id, run_id, client=client)).parsed
