# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteFileParams(TypedDict, total=False):
    """Parameters of `delete_file`, all in one."""


def decode(v: Any) -> m.FileDeleted:
    """The result of a success, from its decoded body."""
    result: m.FileDeleted = m.FileDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FileDeleted] = Operation(
    name="deleteFile",
    method="DELETE",
    path="/files/{file_id}",
    decode=decode,
    result="object",
    path_params=("file_id",),
    params=frozenset(DeleteFileParams.__annotations__),
    accept="application/json",
)


def build(
    file_id: str,
) -> Call:
    """Delete a file

    The file also disappears from every vector store that holds it.
    """
    return OPERATION.build(
        {},
        file_id,
    )


def parse(response: httpx.Response) -> m.FileDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    file_id: str,
    *,
    client: Sends,
) -> Response[m.FileDeleted]:
    """Delete a file

    The file also disappears from every vector store that holds it.
    """
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
) -> m.FileDeleted | None:
    """Delete a file

    The file also disappears from every vector store that holds it.
    """
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.FileDeleted]:
    """Delete a file

    The file also disappears from every vector store that holds it.
    """
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
) -> m.FileDeleted | None:
    """Delete a file

    The file also disappears from every vector store that holds it.
    """
    return (await asyncio_detailed(file_id, client=client)).parsed
