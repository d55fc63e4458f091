# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class RetrieveThreadRunStepParams(TypedDict, total=False):
    """Parameters of `retrieve_thread_run_step`, all in one."""

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Unset
    """Parts of steps that are left out unless asked for, as yet only what a file search found."""


def decode(v: Any) -> m.ThreadRunStep:
    """The result of a success, from its decoded body."""
    result: m.ThreadRunStep = m.ThreadRunStep.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadRunStep] = Operation(
    name="retrieveThreadRunStep",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
        "step_id",
    ),
    query_params={
        "include": ("include[]", "form"),
    },
    params=frozenset(RetrieveThreadRunStepParams.__annotations__),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Call:
    """Fetch a step of a run"""
    return OPERATION.build(
        {
            "include": include,
        },
        thread_id,
        run_id,
        step_id,
    )


def parse(response: httpx.Response) -> m.ThreadRunStep:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: Sends,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRunStep]:
    """Fetch a step of a run"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                run_id,
                step_id,
                include=include,
            )
        ),
    )


def sync(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: Sends,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRunStep | None:
    """Fetch a step of a run"""
    return sync_detailed(thread_id, run_id, step_id, include=include, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncSends,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> Response[m.ThreadRunStep]:
    """Fetch a step of a run"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                run_id,
                step_id,
                include=include,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    run_id: str,
    step_id: str,
    *,
    client: AsyncSends,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    | Unset = UNSET,
) -> m.ThreadRunStep | None:
    """Fetch a step of a run"""
    return (
        await asyncio_detailed(thread_id, run_id, step_id, include=include, client=client)
    ).parsed
