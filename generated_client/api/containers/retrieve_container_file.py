# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveContainerFileParams(TypedDict, total=False):
    """Parameters of `retrieve_container_file`, all in one."""


def decode(v: Any) -> m.ContainerFile:
    """The result of a success, from its decoded body."""
    result: m.ContainerFile = m.ContainerFile.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ContainerFile] = Operation(
    name="retrieveContainerFile",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    decode=decode,
    result="object",
    path_params=(
        "container_id",
        "file_id",
    ),
    params=frozenset(RetrieveContainerFileParams.__annotations__),
    accept="application/json",
)


def build(
    container_id: str,
    file_id: str,
) -> Call:
    """Fetch what is known of one file in a container

    Size, path and origin; for the bytes, download the content.
    """
    return OPERATION.build(
        {},
        container_id,
        file_id,
    )


def parse(response: httpx.Response) -> m.ContainerFile:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    file_id: str,
    *,
    client: Sends,
) -> Response[m.ContainerFile]:
    """Fetch what is known of one file in a container

    Size, path and origin; for the bytes, download the content.
    """
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
) -> m.ContainerFile | None:
    """Fetch what is known of one file in a container

    Size, path and origin; for the bytes, download the content.
    """
    return sync_detailed(container_id, file_id, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ContainerFile]:
    """Fetch what is known of one file in a container

    Size, path and origin; for the bytes, download the content.
    """
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
) -> m.ContainerFile | None:
    """Fetch what is known of one file in a container

    Size, path and origin; for the bytes, download the content.
    """
    return (await asyncio_detailed(container_id, file_id, client=client)).parsed
