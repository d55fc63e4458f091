# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteVectorStoreFileParams(TypedDict, total=False):
    """Parameters of `delete_vector_store_file`, all in one."""


def decode(v: Any) -> m.VectorStoreFileDeleted:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFileDeleted = (
        m.VectorStoreFileDeleted.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.VectorStoreFileDeleted] = Operation(
    name="deleteVectorStoreFile",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "file_id",
    ),
    params=frozenset(DeleteVectorStoreFileParams.__annotations__),
    accept="application/json",
)


def build(
    vector_store_id: str,
    file_id: str,
) -> Call:
    """Take a file out of a vector store

    The upload itself stays; `deleteFile` deletes that.
    """
    return OPERATION.build(
        {},
        vector_store_id,
        file_id,
    )


def parse(response: httpx.Response) -> m.VectorStoreFileDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
) -> Response[m.VectorStoreFileDeleted]:
    """Take a file out of a vector store

    The upload itself stays; `deleteFile` deletes that.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                vector_store_id,
                file_id,
            )
        ),
    )


def sync(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
) -> m.VectorStoreFileDeleted | None:
    """Take a file out of a vector store

    The upload itself stays; `deleteFile` deletes that.
    """
    return sync_detailed(vector_store_id, file_id, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.VectorStoreFileDeleted]:
    """Take a file out of a vector store

    The upload itself stays; `deleteFile` deletes that.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                vector_store_id,
                file_id,
            )
        ),
    )


async def asyncio(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> m.VectorStoreFileDeleted | None:
    """Take a file out of a vector store

    The upload itself stays; `deleteFile` deletes that.
    """
    return (await asyncio_detailed(vector_store_id, file_id, client=client)).parsed
