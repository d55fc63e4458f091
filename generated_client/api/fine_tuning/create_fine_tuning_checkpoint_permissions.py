# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import Response


class CreateFineTuningCheckpointPermissionsParams(TypedDict, total=False):
    """Parameters of `create_fine_tuning_checkpoint_permissions`, all in one."""

    project_ids: Required[Sequence[str]]
    """Ids of the projects."""


def decode(v: Any) -> m.FineTuningCheckpointPermissionList:
    """The result of a success, from its decoded body."""
    result: m.FineTuningCheckpointPermissionList = (
        m.FineTuningCheckpointPermissionList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FineTuningCheckpointPermissionList] = Operation(
    name="createFineTuningCheckpointPermissions",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    decode=decode,
    result="object",
    path_params=("fine_tuned_model_checkpoint",),
    content_types=("application/json",),
    params=frozenset(CreateFineTuningCheckpointPermissionsParams.__annotations__),
    required=frozenset(
        {
            "project_ids",
        }
    ),
    accept="application/json",
    pages=Pages(items="data"),
)


def build(
    fine_tuned_model_checkpoint: str,
    *,
    body: m.CreateFineTuningCheckpointPermissionsRequestParam | BaseModel,
) -> Call:
    """Let other projects use a checkpoint

    For owners of an organization, within it; takes an admin API key.
    """
    return OPERATION.build(
        {},
        fine_tuned_model_checkpoint,
        body=body,
    )


def parse(response: httpx.Response) -> m.FineTuningCheckpointPermissionList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: Sends,
    body: m.CreateFineTuningCheckpointPermissionsRequestParam | BaseModel,
) -> Response[m.FineTuningCheckpointPermissionList]:
    """Let other projects use a checkpoint

    For owners of an organization, within it; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                fine_tuned_model_checkpoint,
                body=body,
            )
        ),
    )


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: Sends,
    body: m.CreateFineTuningCheckpointPermissionsRequestParam | BaseModel,
) -> m.FineTuningCheckpointPermissionList | None:
    """Let other projects use a checkpoint

    For owners of an organization, within it; takes an admin API key.
    """
    return sync_detailed(fine_tuned_model_checkpoint, body=body, client=client).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncSends,
    body: m.CreateFineTuningCheckpointPermissionsRequestParam | BaseModel,
) -> Response[m.FineTuningCheckpointPermissionList]:
    """Let other projects use a checkpoint

    For owners of an organization, within it; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                fine_tuned_model_checkpoint,
                body=body,
            )
        ),
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncSends,
    body: m.CreateFineTuningCheckpointPermissionsRequestParam | BaseModel,
) -> m.FineTuningCheckpointPermissionList | None:
    """Let other projects use a checkpoint

    For owners of an organization, within it; takes an admin API key.
    """
    return (await asyncio_detailed(fine_tuned_model_checkpoint, body=body, client=client)).parsed
