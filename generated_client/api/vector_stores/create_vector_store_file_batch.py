# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateVectorStoreFileBatchParams(TypedDict, total=False):
    """Parameters of `create_vector_store_file_batch`, all in one."""

    file_ids: Sequence[str] | Unset
    """Ids of 1 to 2,000 uploaded files."""
    files: Sequence[m.CreateVectorStoreFileRequestParam | BaseModel] | Unset
    """1 to 2,000 uploaded files, each with settings of its own; those below do not count then."""
    attributes: Mapping[str, str | float | bool] | None | Unset
    """Pairs of your own to put on every file of `file_ids`."""
    chunking_strategy: u.FileChunkingStrategyInputParam | Unset
    """How to cut files into chunks; left to the server, or by numbers of your own."""


def decode(v: Any) -> m.VectorStoreFileBatch:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFileBatch = (
        m.VectorStoreFileBatch.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.VectorStoreFileBatch] = Operation(
    name="createVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    decode=decode,
    result="object",
    path_params=("vector_store_id",),
    content_types=("application/json",),
    params=frozenset(CreateVectorStoreFileBatchParams.__annotations__),
    accept="application/json",
)


def build(
    vector_store_id: str,
    *,
    body: m.CreateVectorStoreFileBatchRequestParam | BaseModel,
) -> Call:
    """Add many uploads to a vector store at once

    Up to 2,000 files a batch; at most 300 times a minute for one store, single files counted
    in.
    """
    return OPERATION.build(
        {},
        vector_store_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStoreFileBatch:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    *,
    client: Sends,
    body: m.CreateVectorStoreFileBatchRequestParam | BaseModel,
) -> Response[m.VectorStoreFileBatch]:
    """Add many uploads to a vector store at once

    Up to 2,000 files a batch; at most 300 times a minute for one store, single files counted
    in.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                vector_store_id,
                body=body,
            )
        ),
    )


def sync(
    vector_store_id: str,
    *,
    client: Sends,
    body: m.CreateVectorStoreFileBatchRequestParam | BaseModel,
) -> m.VectorStoreFileBatch | None:
    """Add many uploads to a vector store at once

    Up to 2,000 files a batch; at most 300 times a minute for one store, single files counted
    in.
    """
    return sync_detailed(vector_store_id, body=body, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncSends,
    body: m.CreateVectorStoreFileBatchRequestParam | BaseModel,
) -> Response[m.VectorStoreFileBatch]:
    """Add many uploads to a vector store at once

    Up to 2,000 files a batch; at most 300 times a minute for one store, single files counted
    in.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                vector_store_id,
                body=body,
            )
        ),
    )


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncSends,
    body: m.CreateVectorStoreFileBatchRequestParam | BaseModel,
) -> m.VectorStoreFileBatch | None:
    """Add many uploads to a vector store at once

    Up to 2,000 files a batch; at most 300 times a minute for one store, single files counted
    in.
    """
    return (await asyncio_detailed(vector_store_id, body=body, client=client)).parsed
