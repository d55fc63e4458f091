# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListContainerFilesParams(TypedDict, total=False):
    """Parameters of `list_container_files`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.ContainerFileList:
    """The result of a success, from its decoded body."""
    result: m.ContainerFileList = m.ContainerFileList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ContainerFileList] = Operation(
    name="listContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    decode=decode,
    result="object",
    path_params=("container_id",),
    query_params={
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListContainerFilesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    container_id: str,
    *,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List the files in a container"""
    return OPERATION.build(
        {
            "after": after,
            "limit": limit,
            "order": order,
        },
        container_id,
    )


def parse(response: httpx.Response) -> m.ContainerFileList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ContainerFileList]:
    """List the files in a container"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                container_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    container_id: str,
    *,
    client: Sends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ContainerFileList | None:
    """List the files in a container"""
    return sync_detailed(container_id, after=after, limit=limit, order=order, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ContainerFileList]:
    """List the files in a container"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                container_id,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ContainerFileList | None:
    """List the files in a container"""
    return (
        await asyncio_detailed(container_id, after=after, limit=limit, order=order, client=client)
    ).parsed
