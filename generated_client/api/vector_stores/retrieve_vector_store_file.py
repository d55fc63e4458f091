# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveVectorStoreFileParams(TypedDict, total=False):
    """Parameters of `retrieve_vector_store_file`, all in one."""


def decode(v: Any) -> m.VectorStoreFile:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFile = m.VectorStoreFile.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStoreFile] = Operation(
    name="retrieveVectorStoreFile",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "file_id",
    ),
    params=frozenset(RetrieveVectorStoreFileParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "in_progress",
        }
    ),
)


def build(
    vector_store_id: str,
    file_id: str,
) -> Call:
    """Fetch what is known of one file of a vector store"""
    return OPERATION.build(
        {},
        vector_store_id,
        file_id,
    )


def parse(response: httpx.Response) -> m.VectorStoreFile:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
) -> Response[m.VectorStoreFile]:
    """Fetch what is known of one file of a vector store"""
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
) -> m.VectorStoreFile | None:
    """Fetch what is known of one file of a vector store"""
    return sync_detailed(vector_store_id, file_id, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.VectorStoreFile]:
    """Fetch what is known of one file of a vector store"""
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
) -> m.VectorStoreFile | None:
    """Fetch what is known of one file of a vector store"""
    return (await asyncio_detailed(vector_store_id, file_id, client=client)).parsed
