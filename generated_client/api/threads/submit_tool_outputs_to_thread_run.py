# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response


class SubmitToolOutputsToThreadRunParams(TypedDict, total=False):
    """Parameters of `submit_tool_outputs_to_thread_run`, all in one."""

    tool_outputs: Required[Sequence[m.ThreadRunToolOutputParam | BaseModel]]
    """One output for each call."""


def decode(v: Any) -> m.ThreadRun:
    """The result of a success, from its decoded body."""
    result: m.ThreadRun = m.ThreadRun.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.AssistantStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.AssistantStreamEvent = u.decode_AssistantStreamEvent(v)
    return event


OPERATION: Operation[m.ThreadRun] = Operation(
    name="submitToolOutputsToThreadRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "run_id",
    ),
    content_types=("application/json",),
    params=frozenset(
        {
            *SubmitToolOutputsToThreadRunParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "tool_outputs",
        }
    ),
    accept="application/json",
    is_enveloped=True,
    deprecated="the responses API (client.responses)",
)


def build(
    thread_id: str,
    run_id: str,
    *,
    body: m.SubmitToolOutputsRequestParam | BaseModel,
) -> Call:
    """Answer the function calls that a run waits for

    For runs whose status is `requires_action`; one request answers all of the calls. With
    `stream`, server-sent events follow until the run ends.
    """
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
    body: m.SubmitToolOutputsRequestParam | BaseModel,
) -> Response[m.ThreadRun]:
    """Answer the function calls that a run waits for

    For runs whose status is `requires_action`; one request answers all of the calls. With
    `stream`, server-sent events follow until the run ends.
    """
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
    body: m.SubmitToolOutputsRequestParam | BaseModel,
) -> m.ThreadRun | None:
    """Answer the function calls that a run waits for

    For runs whose status is `requires_action`; one request answers all of the calls. With
    `stream`, server-sent events follow until the run ends.
    """
    return sync_detailed(thread_id, run_id, body=body, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    run_id: str,
    *,
    client: AsyncSends,
    body: m.SubmitToolOutputsRequestParam | BaseModel,
) -> Response[m.ThreadRun]:
    """Answer the function calls that a run waits for

    For runs whose status is `requires_action`; one request answers all of the calls. With
    `stream`, server-sent events follow until the run ends.
    """
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
    body: m.SubmitToolOutputsRequestParam | BaseModel,
) -> m.ThreadRun | None:
    """Answer the function calls that a run waits for

    For runs whose status is `requires_action`; one request answers all of the calls. With
    `stream`, server-sent events follow until the run ends.
    """
    return (await asyncio_detailed(thread_id, run_id, body=body, client=client)).parsed
