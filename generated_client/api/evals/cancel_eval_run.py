# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelEvalRunParams(TypedDict, total=False):
    """Parameters of `cancel_eval_run`, all in one."""


def decode(v: Any) -> m.EvalRun:
    """The result of a success, from its decoded body."""
    result: m.EvalRun = m.EvalRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRun] = Operation(
    name="cancelEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}",
    decode=decode,
    result="object",
    path_params=(
        "eval_id",
        "run_id",
    ),
    params=frozenset(CancelEvalRunParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
    run_id: str,
) -> Call:
    """Cancel a run that is under way"""
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
    """Cancel a run that is under way"""
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
    """Cancel a run that is under way"""
    return sync_detailed(eval_id, run_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> Response[m.EvalRun]:
    """Cancel a run that is under way"""
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
    """Cancel a run that is under way"""
    return (await asyncio_detailed(eval_id, run_id, client=client)).parsed
