# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListFineTuningCheckpointPermissionsParams(TypedDict, total=False):
    """Parameters of `list_fine_tuning_checkpoint_permissions`, all in one."""

    project_id: str | Unset
    """Only the permission of this project."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Permissions per page; 10 unless told otherwise."""
    order: Literal["ascending", "descending"] | Unset
    """By time, `ascending` or `descending`; newest first unless told otherwise."""


def decode(v: Any) -> m.FineTuningCheckpointPermissionList:
    """The result of a success, from its decoded body."""
    result: m.FineTuningCheckpointPermissionList = (
        m.FineTuningCheckpointPermissionList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FineTuningCheckpointPermissionList] = Operation(
    name="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    decode=decode,
    result="object",
    path_params=("fine_tuned_model_checkpoint",),
    query_params={
        "project_id": ("project_id", "form"),
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListFineTuningCheckpointPermissionsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("last_id", "data.-1.id")),
)


def build(
    fine_tuned_model_checkpoint: str,
    *,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> Call:
    """List the projects that may use a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return OPERATION.build(
        {
            "project_id": project_id,
            "after": after,
            "limit": limit,
            "order": order,
        },
        fine_tuned_model_checkpoint,
    )


def parse(response: httpx.Response) -> m.FineTuningCheckpointPermissionList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: Sends,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> Response[m.FineTuningCheckpointPermissionList]:
    """List the projects that may use a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                fine_tuned_model_checkpoint,
                project_id=project_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: Sends,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> m.FineTuningCheckpointPermissionList | None:
    """List the projects that may use a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return sync_detailed(
        fine_tuned_model_checkpoint,
        project_id=project_id,
        after=after,
        limit=limit,
        order=order,
        client=client,
    ).parsed


async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncSends,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> Response[m.FineTuningCheckpointPermissionList]:
    """List the projects that may use a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                fine_tuned_model_checkpoint,
                project_id=project_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: AsyncSends,
    project_id: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: Literal["ascending", "descending"] | Unset = UNSET,
) -> m.FineTuningCheckpointPermissionList | None:
    """List the projects that may use a checkpoint

    For owners of an organization; takes an admin API key.
    """
    return (
        await asyncio_detailed(
            fine_tuned_model_checkpoint,
            project_id=project_id,
            after=after,
            limit=limit,
            order=order,
            client=client,
        )
    ).parsed
