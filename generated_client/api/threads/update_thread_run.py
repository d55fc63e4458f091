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


class UpdateThreadRunParams(TypedDict, total=False):
    """Parameters of `update_thread_run`, all in one."""

    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.ThreadRun:
    """The result of a success, from its decoded body."""
    result: m.ThreadRun = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRun] = Operation(
    name="updateThreadRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
    ),
    content_types=("application/json",),
    params=frozenset(UpdateThreadRunParams.__annotations__),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
    *,
    body: m.UpdateThreadRunRequestParam | BaseModel,
) -> Call:
    """Change the metadata of a run"""
    return OPERATION.build(
        {},
        thread_id,
        run_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ThreadRun:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadRunRequestParam | BaseModel,
) -> Response[m.ThreadRun]:
    """Change the metadata of a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                run_id,
                body=body,
            )
        ),
    )


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadRunRequestParam | BaseModel,
) -> m.ThreadRun | None:
    """Change the metadata of a run"""
    return sync_detailed(thread_id, run_id, body=body, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadRunRequestParam | BaseModel,
) -> Response[m.ThreadRun]:
    """Change the metadata of a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                run_id,
                body=body,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadRunRequestParam | BaseModel,
) -> m.ThreadRun | None:
    """Change the metadata of a run"""
    return (await asyncio_detailed(thread_id, run_id, body=body, client=client)).parsed
