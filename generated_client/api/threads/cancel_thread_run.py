# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelThreadRunParams(TypedDict, total=False):
    """Parameters of `cancel_thread_run`, all in one."""


def decode(v: Any) -> m.ThreadRun:
    """The result of a success, from its decoded body."""
    result: m.ThreadRun = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRun] = Operation(
    name="cancelThreadRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
    ),
    params=frozenset(CancelThreadRunParams.__annotations__),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
) -> Call:
    """Stop a run

    Only while its status is `in_progress`.
    """
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
    """Stop a run

    Only while its status is `in_progress`.
    """
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
    """Stop a run

    Only while its status is `in_progress`.
    """
    return sync_detailed(thread_id, run_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ThreadRun]:
    """Stop a run

    Only while its status is `in_progress`.
    """
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
    """Stop a run

    Only while its status is `in_progress`.
    """
    return (await asyncio_detailed(thread_id, run_id, client=client)).parsed
