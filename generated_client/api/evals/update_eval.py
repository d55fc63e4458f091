# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class UpdateEvalParams(TypedDict, total=False):
    """Parameters of `update_eval`, all in one."""

    name: str | Unset
    """The new name."""
    metadata: Mapping[str, str] | None | Unset
    """The new pairs, up to 16 of them."""


def decode(v: Any) -> m.Eval:
    """The result of a success, from its decoded body."""
    result: m.Eval = m.Eval.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Eval] = Operation(
    name="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    decode=decode,
    result="object",
    path_params=("eval_id",),
    content_types=("application/json",),
    params=frozenset(UpdateEvalParams.__annotations__),
    accept="application/json",
)


def build(
    eval_id: str,
    *,
    body: m.UpdateEvalRequestParam | BaseModel,
) -> Call:
    """Change the name or metadata of an eval"""
    return OPERATION.build(
        {},
        eval_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.Eval:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    *,
    client: Sends,
    body: m.UpdateEvalRequestParam | BaseModel,
) -> Response[m.Eval]:
    """Change the name or metadata of an eval"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                eval_id,
                body=body,
            )
        ),
    )


def sync(
    eval_id: str,
    *,
    client: Sends,
    body: m.UpdateEvalRequestParam | BaseModel,
) -> m.Eval | None:
    """Change the name or metadata of an eval"""
    return sync_detailed(eval_id, body=body, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateEvalRequestParam | BaseModel,
) -> Response[m.Eval]:
    """Change the name or metadata of an eval"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                eval_id,
                body=body,
            )
        ),
    )


async def asyncio(
    eval_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateEvalRequestParam | BaseModel,
) -> m.Eval | None:
    """Change the name or metadata of an eval"""
    return (await asyncio_detailed(eval_id, body=body, client=client)).parsed
