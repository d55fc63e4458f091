# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DownloadFileParams(TypedDict, total=False):
    """Parameters of `download_file`, all in one."""


def decode(v: Any) -> bytes:
    """The result of a success, from its decoded body."""
    result: bytes = v
    return result


OPERATION: Operation[bytes] = Operation(
    name="downloadFile",
    method="GET",
    path="/files/{file_id}/content",
    decode=decode,
    result="bytes",
    path_params=("file_id",),
    params=frozenset(DownloadFileParams.__annotations__),
    accept="application/octet-stream",
)


def build(
    file_id: str,
) -> Call:
    """Download the content of a file"""
    return OPERATION.build(
        {},
        file_id,
    )


def parse(response: httpx.Response) -> bytes:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    file_id: str,
    *,
    client: Sends,
) -> Response[bytes]:
    """Download the content of a file"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                file_id,
            )
        ),
    )


def sync(
    file_id: str,
    *,
    client: Sends,
) -> bytes | None:
    """Download the content of a file"""
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[bytes]:
    """Download the content of a file"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                file_id,
            )
        ),
    )


async def asyncio(
    file_id: str,
    *,
    client: AsyncSends,
) -> bytes | None:
    """Download the content of a file"""
    return (await asyncio_detailed(file_id, client=client)).parsed
