# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response


class ValidateGraderParams(TypedDict, total=False):
    """Parameters of `validate_grader`, all in one."""

    grader: Required[u.GraderParam]
    """Something that scores an answer."""


def decode(v: Any) -> m.GraderValidateResponse:
    """The result of a success, from its decoded body."""
    result: m.GraderValidateResponse = (
        m.GraderValidateResponse.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.GraderValidateResponse] = Operation(
    name="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(ValidateGraderParams.__annotations__),
    required=frozenset(
        {
            "grader",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.ValidateGraderRequestParam | BaseModel,
) -> Call:
    """Check that a grader is well-formed"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.GraderValidateResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.ValidateGraderRequestParam | BaseModel,
) -> Response[m.GraderValidateResponse]:
    """Check that a grader is well-formed"""
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
    body: m.ValidateGraderRequestParam | BaseModel,
) -> m.GraderValidateResponse | None:
    """Check that a grader is well-formed"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.ValidateGraderRequestParam | BaseModel,
) -> Response[m.GraderValidateResponse]:
    """Check that a grader is well-formed"""
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
    body: m.ValidateGraderRequestParam | BaseModel,
) -> m.GraderValidateResponse | None:
    """Check that a grader is well-formed"""
    return (await asyncio_detailed(body=body, client=client)).parsed
