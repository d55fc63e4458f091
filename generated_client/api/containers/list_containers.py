# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListContainersParams(TypedDict, total=False):
    """Parameters of `list_containers`, all in one."""

    name: str | Unset
    """Only containers of this name."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.ContainerList:
    """The result of a success, from its decoded body."""
    result: m.ContainerList = m.ContainerList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ContainerList] = Operation(
    name="listContainers",
    method="GET",
    path="/containers",
    decode=decode,
    result="object",
    query_params={
        "name": ("name", "form"),
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListContainersParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    name: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List your containers"""
    return OPERATION.build(
        {
            "name": name,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


def parse(response: httpx.Response) -> m.ContainerList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    name: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ContainerList]:
    """List your containers"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                name=name,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    name: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ContainerList | None:
    """List your containers"""
    return sync_detailed(name=name, after=after, limit=limit, order=order, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    name: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ContainerList]:
    """List your containers"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                name=name,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    name: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ContainerList | None:
    """List your containers"""
    return (
        await asyncio_detailed(name=name, after=after, limit=limit, order=order, client=client)
    ).parsed
