# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DownloadContainerFileParams(TypedDict, total=False):
    """Parameters of `download_container_file`, all in one."""


def decode(v: Any) -> bytes:
    """The result of a success, from its decoded body."""
    result: bytes = v
    return result


OPERATION: Operation[bytes] = Operation(
    name="downloadContainerFile",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    decode=decode,
    result="bytes",
    path_params=(
        "container_id",
        "file_id",
    ),
    params=frozenset(DownloadContainerFileParams.__annotations__),
    accept="application/octet-stream",
)


def build(
    container_id: str,
    file_id: str,
) -> Call:
    """Download the content of a file in a container"""
    return OPERATION.build(
        {},
        container_id,
        file_id,
    )


def parse(response: httpx.Response) -> bytes:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: Sends,
) -> Response[bytes]:
    """Download the content of a file in a container"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                container_id,
                file_id,
            )
        ),
    )


def sync(
    container_id: str,
    file_id: str,
    *,
    client: Sends,
) -> bytes | None:
    """Download the content of a file in a container"""
    return sync_detailed(container_id, file_id, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[bytes]:
    """Download the content of a file in a container"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                container_id,
                file_id,
            )
        ),
    )


async def asyncio(
    container_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> bytes | None:
    """Download the content of a file in a container"""
    return (await asyncio_detailed(container_id, file_id, client=client)).parsed
