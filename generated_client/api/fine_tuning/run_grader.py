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


class RunGraderParams(TypedDict, total=False):
    """Parameters of `run_grader`, all in one."""

    grader: Required[u.GraderParam]
    """Something that scores an answer."""
    model_sample: Required[str]
    """The answer to grade; placeholders find it under `sample`, and if it is JSON, its content as
    `output_json`.
    """
    item: Mapping[str, Any] | Unset
    """The example, as a row of a data set; placeholders find its fields under `item`."""


def decode(v: Any) -> m.GraderRunResponse:
    """The result of a success, from its decoded body."""
    result: m.GraderRunResponse = m.GraderRunResponse.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.GraderRunResponse] = Operation(
    name="runGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(RunGraderParams.__annotations__),
    required=frozenset(
        {
            "grader",
            "model_sample",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.RunGraderRequestParam | BaseModel,
) -> Call:
    """Try a grader on one sample"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.GraderRunResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.RunGraderRequestParam | BaseModel,
) -> Response[m.GraderRunResponse]:
    """Try a grader on one sample"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.RunGraderRequestParam | BaseModel,
) -> m.GraderRunResponse | None:
    """Try a grader on one sample"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.RunGraderRequestParam | BaseModel,
) -> Response[m.GraderRunResponse]:
    """Try a grader on one sample"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.RunGraderRequestParam | BaseModel,
) -> m.GraderRunResponse | None:
    """Try a grader on one sample"""
    return (await asyncio_detailed(body=body, client=client)).parsed
