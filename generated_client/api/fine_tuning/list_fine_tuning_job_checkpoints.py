# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListFineTuningJobCheckpointsParams(TypedDict, total=False):
    """Parameters of `list_fine_tuning_job_checkpoints`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Checkpoints per page; 10 unless told otherwise."""


def decode(v: Any) -> m.FineTuningJobCheckpointList:
    """The result of a success, from its decoded body."""
    result: m.FineTuningJobCheckpointList = (
        m.FineTuningJobCheckpointList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FineTuningJobCheckpointList] = Operation(
    name="listFineTuningJobCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    decode=decode,
    result="object",
    path_params=("fine_tuning_job_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
    },
    params=frozenset(ListFineTuningJobCheckpointsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    fine_tuning_job_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """List the checkpoints of a fine-tuning job

    Each is a model in its own right, saved while the training went on.
    """
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
        },
        fine_tuning_job_id,
    )


def parse(response: httpx.Response) -> m.FineTuningJobCheckpointList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.FineTuningJobCheckpointList]:
    """List the checkpoints of a fine-tuning job

    Each is a model in its own right, saved while the training went on.
    """
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
) -> m.FineTuningJobCheckpointList | None:
    """List the checkpoints of a fine-tuning job

    Each is a model in its own right, saved while the training went on.
    """
    return sync_detailed(fine_tuning_job_id, after=after, limit=limit, client=client).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[m.FineTuningJobCheckpointList]:
    """List the checkpoints of a fine-tuning job

    Each is a model in its own right, saved while the training went on.
    """
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
) -> m.FineTuningJobCheckpointList | None:
    """List the checkpoints of a fine-tuning job

    Each is a model in its own right, saved while the training went on.
    """
    return (
        await asyncio_detailed(fine_tuning_job_id, after=after, limit=limit, client=client)
    ).parsed
