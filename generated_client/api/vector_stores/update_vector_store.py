# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class UpdateVectorStoreParams(TypedDict, total=False):
    """Parameters of `update_vector_store`, all in one."""

    name: str | None | Unset
    """New name of the store."""
    expires_after: m.VectorStoreExpirationAfterParam | BaseModel | None | Unset
    """When the store goes from now on."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, in place of the old ones."""


def decode(v: Any) -> m.VectorStore:
    """The result of a success, from its decoded body."""
    result: m.VectorStore = m.VectorStore.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStore] = Operation(
    name="updateVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    decode=decode,
    result="object",
    path_params=("vector_store_id",),
    content_types=("application/json",),
    params=frozenset(UpdateVectorStoreParams.__annotations__),
    accept="application/json",
)


def build(
    vector_store_id: str,
    *,
    body: m.UpdateVectorStoreRequestParam | BaseModel,
) -> Call:
    """Change the name, expiry or metadata of a vector store"""
    return OPERATION.build(
        {},
        vector_store_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStore:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    *,
    client: Sends,
    body: m.UpdateVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStore]:
    """Change the name, expiry or metadata of a vector store"""
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
    body: m.UpdateVectorStoreRequestParam | BaseModel,
) -> m.VectorStore | None:
    """Change the name, expiry or metadata of a vector store"""
    return sync_detailed(vector_store_id, body=body, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStore]:
    """Change the name, expiry or metadata of a vector store"""
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
    body: m.UpdateVectorStoreRequestParam | BaseModel,
) -> m.VectorStore | None:
    """Change the name, expiry or metadata of a vector store"""
    return (await asyncio_detailed(vector_store_id, body=body, client=client)).parsed
