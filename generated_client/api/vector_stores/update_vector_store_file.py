# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class UpdateVectorStoreFileParams(TypedDict, total=False):
    """Parameters of `update_vector_store_file`, all in one."""

    attributes: Required[Mapping[str, str | float | bool] | None]
    """Pairs of your own, on which searches can filter."""


def decode(v: Any) -> m.VectorStoreFile:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFile = m.VectorStoreFile.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStoreFile] = Operation(
    name="updateVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "file_id",
    ),
    content_types=("application/json",),
    params=frozenset(UpdateVectorStoreFileParams.__annotations__),
    required=frozenset(
        {
            "attributes",
        }
    ),
    accept="application/json",
)


def build(
    vector_store_id: str,
    file_id: str,
    *,
    body: m.UpdateVectorStoreFileRequestParam | BaseModel,
) -> Call:
    """Set the attributes of a vector store's file"""
    return OPERATION.build(
        {},
        vector_store_id,
        file_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStoreFile:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
    body: m.UpdateVectorStoreFileRequestParam | BaseModel,
) -> Response[m.VectorStoreFile]:
    """Set the attributes of a vector store's file"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                vector_store_id,
                file_id,
                body=body,
            )
        ),
    )


def sync(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
    body: m.UpdateVectorStoreFileRequestParam | BaseModel,
) -> m.VectorStoreFile | None:
    """Set the attributes of a vector store's file"""
    return sync_detailed(vector_store_id, file_id, body=body, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateVectorStoreFileRequestParam | BaseModel,
) -> Response[m.VectorStoreFile]:
    """Set the attributes of a vector store's file"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                vector_store_id,
                file_id,
                body=body,
            )
        ),
    )


async def asyncio(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateVectorStoreFileRequestParam | BaseModel,
) -> m.VectorStoreFile | None:
    """Set the attributes of a vector store's file"""
    return (await asyncio_detailed(vector_store_id, file_id, body=body, client=client)).parsed
