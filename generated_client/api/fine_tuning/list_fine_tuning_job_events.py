# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListFineTuningJobEventsParams(TypedDict, total=False):
    """Parameters of `list_fine_tuning_job_events`, all in one."""

    after: str | Unset
    """Where to go on; the id of the event seen last."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""


def decode(v: Any) -> m.FineTuningJobEventList:
    """The result of a success, from its decoded body."""
    result: m.FineTuningJobEventList = (
        m.FineTuningJobEventList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FineTuningJobEventList] = Operation(
    name="listFineTuningJobEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    decode=decode,
    result="object",
    path_params=("fine_tuning_job_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
    },
    params=frozenset(ListFineTuningJobEventsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    fine_tuning_job_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """List what has happened in a fine-tuning job"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
        },
        fine_tuning_job_id,
    )


def parse(response: httpx.Response) -> m.FineTuningJobEventList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.FineTuningJobEventList]:
    """List what has happened in a fine-tuning job"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                fine_tuning_job_id,
                after=after,
                limit=limit,
            )
        ),
    )


def sync(
    fine_tuning_job_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> m.FineTuningJobEventList | None:
    """List what has happened in a fine-tuning job"""
    return sync_detailed(fine_tuning_job_id, after=after, limit=limit, client=client).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.FineTuningJobEventList]:
    """List what has happened in a fine-tuning job"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                fine_tuning_job_id,
                after=after,
                limit=limit,
            )
        ),
    )


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> m.FineTuningJobEventList | None:
    """List what has happened in a fine-tuning job"""
    return (
        await asyncio_detailed(fine_tuning_job_id, after=after, limit=limit, client=client)
    ).parsed
