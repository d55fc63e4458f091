# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListFineTuningJobsParams(TypedDict, total=False):
    """Parameters of `list_fine_tuning_jobs`, all in one."""

    after: str | Unset
    """Where to go on; the id of the job seen last."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    metadata: Mapping[str, str] | None | Unset
    """Only jobs that carry these metadata pairs; null for jobs without any."""


def decode(v: Any) -> m.FineTuningJobList:
    """The result of a success, from its decoded body."""
    result: m.FineTuningJobList = m.FineTuningJobList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FineTuningJobList] = Operation(
    name="listFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    decode=decode,
    result="object",
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "metadata": ("metadata", "deepObject"),
    },
    params=frozenset(ListFineTuningJobsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> Call:
    """List fine-tuning jobs"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "metadata": metadata,
        },
    )


def parse(response: httpx.Response) -> m.FineTuningJobList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> Response[m.FineTuningJobList]:
    """List fine-tuning jobs"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                after=after,
                limit=limit,
                metadata=metadata,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> m.FineTuningJobList | None:
    """List fine-tuning jobs"""
    return sync_detailed(after=after, limit=limit, metadata=metadata, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> Response[m.FineTuningJobList]:
    """List fine-tuning jobs"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                after=after,
                limit=limit,
                metadata=metadata,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
) -> m.FineTuningJobList | None:
    """List fine-tuning jobs"""
    return (
        await asyncio_detailed(after=after, limit=limit, metadata=metadata, client=client)
    ).parsed
