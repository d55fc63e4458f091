# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveEvalParams(TypedDict, total=False):
    """Parameters of `retrieve_eval`, all in one."""


def decode(v: Any) -> m.Eval:
    """The result of a success, from its decoded body."""
    result: m.Eval = m.Eval.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Eval] = Operation(
    name="retrieveEval",
    method="GET",
    path="/evals/{eval_id}",
    decode=decode,
    result="object",
    path_params=("eval_id",),
    params=frozenset(RetrieveEvalParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
) -> Call:
    """Fetch an eval"""
    return OPERATION.build(
        {},
        eval_id,
    )


def parse(response: httpx.Response) -> m.Eval:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    *,
    client: Sends,
) -> Response[m.Eval]:
    """Fetch an eval"""
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
) -> m.Eval | None:
    """Fetch an eval"""
    return sync_detailed(eval_id, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Eval]:
    """Fetch an eval"""
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
) -> m.Eval | None:
    """Fetch an eval"""
    return (await asyncio_detailed(eval_id, client=client)).parsed
