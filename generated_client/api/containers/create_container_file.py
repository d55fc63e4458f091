# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import FileTypes, Response, Unset


class CreateContainerFileParams(TypedDict, total=False):
    """Parameters of `create_container_file`, all in one."""

    file_id: str | Unset
    """A file uploaded before, by its id."""
    file: FileTypes | Unset
    """The bytes to upload, with their file name."""


def decode(v: Any) -> m.ContainerFile:
    """The result of a success, from its decoded body."""
    result: m.ContainerFile = m.ContainerFile.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ContainerFile] = Operation(
    name="createContainerFile",
    method="POST",
    path="/containers/{container_id}/files",
    decode=decode,
    result="object",
    path_params=("container_id",),
    content_types=(
        "multipart/form-data",
        "application/json",
    ),
    file_params=frozenset(
        {
            "file",
        }
    ),
    params=frozenset(CreateContainerFileParams.__annotations__),
    accept="application/json",
)


def build(
    container_id: str,
    *,
    body: m.CreateContainerFileRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Call:
    """Put a file into a container

    Upload its bytes as a form, or name an uploaded file by id.
    """
    return OPERATION.build(
        {},
        container_id,
        body=body,
        content_type=content_type,
    )


def parse(response: httpx.Response) -> m.ContainerFile:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    *,
    client: Sends,
    body: m.CreateContainerFileRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Response[m.ContainerFile]:
    """Put a file into a container

    Upload its bytes as a form, or name an uploaded file by id.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                container_id,
                body=body,
                content_type=content_type,
            )
        ),
    )


def sync(
    container_id: str,
    *,
    client: Sends,
    body: m.CreateContainerFileRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> m.ContainerFile | None:
    """Put a file into a container

    Upload its bytes as a form, or name an uploaded file by id.
    """
    return sync_detailed(container_id, body=body, content_type=content_type, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncSends,
    body: m.CreateContainerFileRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Response[m.ContainerFile]:
    """Put a file into a container

    Upload its bytes as a form, or name an uploaded file by id.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                container_id,
                body=body,
                content_type=content_type,
            )
        ),
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncSends,
    body: m.CreateContainerFileRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> m.ContainerFile | None:
    """Put a file into a container

    Upload its bytes as a form, or name an uploaded file by id.
    """
    return (
        await asyncio_detailed(container_id, body=body, content_type=content_type, client=client)
    ).parsed
