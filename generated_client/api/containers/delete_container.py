# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteContainerParams(TypedDict, total=False):
    """Parameters of `delete_container`, all in one."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="deleteContainer",
    method="DELETE",
    path="/containers/{container_id}",
    decode=decode,
    result="none",
    path_params=("container_id",),
    params=frozenset(DeleteContainerParams.__annotations__),
    accept="*/*",
)


def build(
    container_id: str,
) -> Call:
    """Delete a container"""
    return OPERATION.build(
        {},
        container_id,
    )


def parse(response: httpx.Response) -> None:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    *,
    client: Sends,
) -> Response[None]:
    """Delete a container"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                container_id,
            )
        ),
    )


def sync(
    container_id: str,
    *,
    client: Sends,
) -> None:
    """Delete a container"""
    return sync_detailed(container_id, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncSends,
) -> Response[None]:
    """Delete a container"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                container_id,
            )
        ),
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncSends,
) -> None:
    """Delete a container"""
    return (await asyncio_detailed(container_id, client=client)).parsed
