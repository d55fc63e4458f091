# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveVectorStoreFileBatchParams(TypedDict, total=False):
    """Parameters of `retrieve_vector_store_file_batch`, all in one."""


def decode(v: Any) -> m.VectorStoreFileBatch:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFileBatch = (
        m.VectorStoreFileBatch.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.VectorStoreFileBatch] = Operation(
    name="retrieveVectorStoreFileBatch",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "batch_id",
    ),
    params=frozenset(RetrieveVectorStoreFileBatchParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "in_progress",
        }
    ),
)


def build(
    vector_store_id: str,
    batch_id: str,
) -> Call:
    """Fetch how far a batch of files has come"""
    return OPERATION.build(
        {},
        vector_store_id,
        batch_id,
    )


def parse(response: httpx.Response) -> m.VectorStoreFileBatch:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Sends,
) -> Response[m.VectorStoreFileBatch]:
    """Fetch how far a batch of files has come"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                vector_store_id,
                batch_id,
            )
        ),
    )


def sync(
    vector_store_id: str,
    batch_id: str,
    *,
    client: Sends,
) -> m.VectorStoreFileBatch | None:
    """Fetch how far a batch of files has come"""
    return sync_detailed(vector_store_id, batch_id, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncSends,
) -> Response[m.VectorStoreFileBatch]:
    """Fetch how far a batch of files has come"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                vector_store_id,
                batch_id,
            )
        ),
    )


async def asyncio(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncSends,
) -> m.VectorStoreFileBatch | None:
    """Fetch how far a batch of files has come"""
    return (await asyncio_detailed(vector_store_id, batch_id, client=client)).parsed
