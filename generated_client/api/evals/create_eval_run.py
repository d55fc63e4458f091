# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateEvalRunParams(TypedDict, total=False):
    """Parameters of `create_eval_run`, all in one."""

    data_source: Required[u.EvalRunDataSourceParam]
    """The test data of a run, and how a model answers it, if one does."""
    name: str | Unset
    """The name it is to have."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with the run."""


def decode(v: Any) -> m.EvalRun:
    """The result of a success, from its decoded body."""
    result: m.EvalRun = m.EvalRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EvalRun] = Operation(
    name="createEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs",
    decode=decode,
    result="object",
    path_params=("eval_id",),
    content_types=("application/json",),
    params=frozenset(CreateEvalRunParams.__annotations__),
    required=frozenset(
        {
            "data_source",
        }
    ),
    accept="application/json",
)


def build(
    eval_id: str,
    *,
    body: m.CreateEvalRunRequestParam | BaseModel,
) -> Call:
    """Start a run of an eval

    Takes the test data, and how to have a model answer it; refused unless the data fits the
    eval.
    """
    return OPERATION.build(
        {},
        eval_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.EvalRun:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    eval_id: str,
    *,
    client: Sends,
    body: m.CreateEvalRunRequestParam | BaseModel,
) -> Response[m.EvalRun]:
    """Start a run of an eval

    Takes the test data, and how to have a model answer it; refused unless the data fits the
    eval.
    """
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
    body: m.CreateEvalRunRequestParam | BaseModel,
) -> m.EvalRun | None:
    """Start a run of an eval

    Takes the test data, and how to have a model answer it; refused unless the data fits the
    eval.
    """
    return sync_detailed(eval_id, body=body, client=client).parsed


async def asyncio_detailed(
    eval_id: str,
    *,
    client: AsyncSends,
    body: m.CreateEvalRunRequestParam | BaseModel,
) -> Response[m.EvalRun]:
    """Start a run of an eval

    Takes the test data, and how to have a model answer it; refused unless the data fits the
    eval.
    """
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
    body: m.CreateEvalRunRequestParam | BaseModel,
) -> m.EvalRun | None:
    """Start a run of an eval

    Takes the test data, and how to have a model answer it; refused unless the data fits the
    eval.
    """
    return (await asyncio_detailed(eval_id, body=body, client=client)).parsed
