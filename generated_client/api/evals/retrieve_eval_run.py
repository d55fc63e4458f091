# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveEvalRunParams(TypedDict, total=False):
    """Parameters of `retrieve_eval_run`, all in one."""


def decode(v: Any) -> m.EvalRun:
    """The result of a success, from its decoded body."""
    result: m.EvalRun = m.EvalRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRun] = Operation(
    name="retrieveEvalRun",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    decode=decode,
    result="object",
    path_params=(
        "eval_id",
        "run_id",
    ),
    params=frozenset(RetrieveEvalRunParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "queued",
            "in_progress",
        }
    ),
)


def build(
    eval_id: str,
    run_id: str,
) -> Call:
    """Fetch a run"""
    return OPERATION.build(
        {},
        eval_id,
        run_id,
    )


def parse(response: httpx.Response) -> m.EvalRun:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: Sends,
) -> Response[m.EvalRun]:
    """Fetch a run"""
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
) -> m.EvalRun | None:
    """Fetch a run"""
    return sync_detailed(eval_id, run_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> Response[m.EvalRun]:
    """Fetch a run"""
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
) -> m.EvalRun | None:
    """Fetch a run"""
    return (await asyncio_detailed(eval_id, run_id, client=client)).parsed
