# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveThreadRunParams(TypedDict, total=False):
    """Parameters of `retrieve_thread_run`, all in one."""


def decode(v: Any) -> m.ThreadRun:
    """The result of a success, from its decoded body."""
    result: m.ThreadRun = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRun] = Operation(
    name="retrieveThreadRun",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
    ),
    params=frozenset(RetrieveThreadRunParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "queued",
            "in_progress",
            "cancelling",
        }
    ),
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
) -> Call:
    """Fetch a run"""
    return OPERATION.build(
        {},
        thread_id,
        run_id,
    )


def parse(response: httpx.Response) -> m.ThreadRun:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
) -> Response[m.ThreadRun]:
    """Fetch a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                run_id,
            )
        ),
    )


def sync(
    thread_id: str,
    run_id: str,
    *,
    client: Sends,
) -> m.ThreadRun | None:
    """Fetch a run"""
    return sync_detailed(thread_id, run_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ThreadRun]:
    """Fetch a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                run_id,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> m.ThreadRun | None:
    """Fetch a run"""
    return (await asyncio_detailed(thread_id, run_id, client=client)).parsed
