# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteEvalParams(TypedDict, total=False):
    """Parameters of `delete_eval`, all in one."""


def decode(v: Any) -> m.EvalDeleted:
    """The result of a success, from its decoded body."""
    result: m.EvalDeleted = m.EvalDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalDeleted] = Operation(
    name="deleteEval",
    method="DELETE",
    path="/evals/{eval_id}",
    decode=decode,
    result="object",
    path_params=("eval_id",),
    params=frozenset(DeleteEvalParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
) -> Call:
    """Delete an eval"""
    return OPERATION.build(
        {},
        eval_id,
    )


def parse(response: httpx.Response) -> m.EvalDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    *,
    client: Sends,
) -> Response[m.EvalDeleted]:
    """Delete an eval"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
            )
        ),
    )


def sync(
    eval_id: str,
    *,
    client: Sends,
) -> m.EvalDeleted | None:
    """Delete an eval"""
    return sync_detailed(eval_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncSends,
) -> Response[m.EvalDeleted]:
    """Delete an eval"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    *,
    client: AsyncSends,
) -> m.EvalDeleted | None:
    """Delete an eval"""
    return (await asyncio_detailed(eval_id, client=client)).parsed
