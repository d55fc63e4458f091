# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteFineTuningCheckpointPermissionParams(TypedDict, total=False):
    """Parameters of `delete_fine_tuning_checkpoint_permission`, all in one."""


def decode(v: Any) -> m.FineTuningCheckpointPermissionDeleted:
    """The result of a success, from its decoded body."""
    result: m.FineTuningCheckpointPermissionDeleted = (
        m.FineTuningCheckpointPermissionDeleted.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FineTuningCheckpointPermissionDeleted] = Operation(
    name="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    decode=decode,
    result="object",
    path_params=(
        "fine_tuned_model_checkpoint",
        "permission_id",
    ),
    params=frozenset(DeleteFineTuningCheckpointPermissionParams.__annotations__),
    accept="application/json",
)


def build(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
) -> Call:
    """Stop a project from using a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return OPERATION.build(
        {},
        fine_tuned_model_checkpoint,
        permission_id,
    )


def parse(response: httpx.Response) -> m.FineTuningCheckpointPermissionDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: Sends,
) -> Response[m.FineTuningCheckpointPermissionDeleted]:
    """Stop a project from using a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                fine_tuned_model_checkpoint,
                permission_id,
            )
        ),
    )


def sync(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: Sends,
) -> m.FineTuningCheckpointPermissionDeleted | None:
    """Stop a project from using a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return sync_detailed(fine_tuned_model_checkpoint, permission_id, client=client).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncSends,
) -> Response[m.FineTuningCheckpointPermissionDeleted]:
    """Stop a project from using a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                fine_tuned_model_checkpoint,
                permission_id,
            )
        ),
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: AsyncSends,
) -> m.FineTuningCheckpointPermissionDeleted | None:
    """Stop a project from using a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return (
        await asyncio_detailed(fine_tuned_model_checkpoint, permission_id, client=client)
    ).parsed
