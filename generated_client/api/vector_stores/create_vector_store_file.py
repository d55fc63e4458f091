# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateVectorStoreFileParams(TypedDict, total=False):
    """Parameters of `create_vector_store_file`, all in one."""

    file_id: Required[str]
    """Id of the uploaded file."""
    attributes: Mapping[str, str | float | bool] | None | Unset
    """Pairs of your own, on which searches can filter."""
    chunking_strategy: u.FileChunkingStrategyInputParam | Unset
    """How to cut files into chunks; left to the server, or by numbers of your own."""


def decode(v: Any) -> m.VectorStoreFile:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFile = m.VectorStoreFile.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStoreFile] = Operation(
    name="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    decode=decode,
    result="object",
    path_params=("vector_store_id",),
    content_types=("application/json",),
    params=frozenset(CreateVectorStoreFileParams.__annotations__),
    required=frozenset(
        {
            "file_id",
        }
    ),
    accept="application/json",
)


def build(
    vector_store_id: str,
    *,
    body: m.CreateVectorStoreFileRequestParam | BaseModel,
) -> Call:
    """Add an uploaded file to a vector store

    At most 300 times a minute for one store, batches counted in; for many files, better make
    one batch.
    """
    return OPERATION.build(
        {},
        vector_store_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStoreFile:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    *,
    client: Sends,
    body: m.CreateVectorStoreFileRequestParam | BaseModel,
) -> Response[m.VectorStoreFile]:
    """Add an uploaded file to a vector store

    At most 300 times a minute for one store, batches counted in; for many files, better make
    one batch.
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
    body: m.CreateVectorStoreFileRequestParam | BaseModel,
) -> m.VectorStoreFile | None:
    """Add an uploaded file to a vector store

    At most 300 times a minute for one store, batches counted in; for many files, better make
    one batch.
    """
    return sync_detailed(vector_store_id, body=body, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncSends,
    body: m.CreateVectorStoreFileRequestParam | BaseModel,
) -> Response[m.VectorStoreFile]:
    """Add an uploaded file to a vector store

    At most 300 times a minute for one store, batches counted in; for many files, better make
    one batch.
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
    body: m.CreateVectorStoreFileRequestParam | BaseModel,
) -> m.VectorStoreFile | None:
    """Add an uploaded file to a vector store

    At most 300 times a minute for one store, batches counted in; for many files, better make
    one batch.
    """
    return (await asyncio_detailed(vector_store_id, body=body, client=client)).parsed
