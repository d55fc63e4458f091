# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class ResumeFineTuningJobParams(TypedDict, total=False):
    """Parameters of `resume_fine_tuning_job`, all in one."""


def decode(v: Any) -> m.FineTuningJob:
    """The result of a success, from its decoded body."""
    result: m.FineTuningJob = m.FineTuningJob.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FineTuningJob] = Operation(
    name="resumeFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    decode=decode,
    result="object",
    path_params=("fine_tuning_job_id",),
    params=frozenset(ResumeFineTuningJobParams.__annotations__),
    accept="application/json",
)


def build(
    fine_tuning_job_id: str,
) -> Call:
    """Let a paused fine-tuning job go on"""
    return OPERATION.build(
        {},
        fine_tuning_job_id,
    )


def parse(response: httpx.Response) -> m.FineTuningJob:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuning_job_id: str,
    *,
    client: Sends,
) -> Response[m.FineTuningJob]:
    """Let a paused fine-tuning job go on"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                fine_tuning_job_id,
            )
        ),
    )


def sync(
    fine_tuning_job_id: str,
    *,
    client: Sends,
) -> m.FineTuningJob | None:
    """Let a paused fine-tuning job go on"""
    return sync_detailed(fine_tuning_job_id, client=client).parsed


async def asyncio_detailed(
    fine_tuning_job_id: str,
    *,
    client: AsyncSends,
) -> Response[m.FineTuningJob]:
    """Let a paused fine-tuning job go on"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                fine_tuning_job_id,
            )
        ),
    )


async def asyncio(
    fine_tuning_job_id: str,
    *,
    client: AsyncSends,
) -> m.FineTuningJob | None:
    """Let a paused fine-tuning job go on"""
    return (await asyncio_detailed(fine_tuning_job_id, client=client)).parsed
