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


class CreateVectorStoreParams(TypedDict, total=False):
    """Parameters of `create_vector_store`, all in one."""

    name: str | Unset
    """Name of the store."""
    description: str | Unset
    """What it is for."""
    file_ids: Sequence[str] | Unset
    """Ids of up to 500 uploaded files to put into it."""
    chunking_strategy: u.FileChunkingStrategyInputParam | Unset
    """How to cut files into chunks; left to the server, or by numbers of your own."""
    expires_after: m.VectorStoreExpirationAfterParam | BaseModel | Unset
    """When the store goes, counted from its last use."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.VectorStore:
    """The result of a success, from its decoded body."""
    result: m.VectorStore = m.VectorStore.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStore] = Operation(
    name="createVectorStore",
    method="POST",
    path="/vector_stores",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateVectorStoreParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CreateVectorStoreRequestParam | BaseModel,
) -> Call:
    """Make a vector store

    Empty, or with files that the server then chunks and embeds in the background.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStore:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStore]:
    """Make a vector store

    Empty, or with files that the server then chunks and embeds in the background.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateVectorStoreRequestParam | BaseModel,
) -> m.VectorStore | None:
    """Make a vector store

    Empty, or with files that the server then chunks and embeds in the background.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStore]:
    """Make a vector store

    Empty, or with files that the server then chunks and embeds in the background.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateVectorStoreRequestParam | BaseModel,
) -> m.VectorStore | None:
    """Make a vector store

    Empty, or with files that the server then chunks and embeds in the background.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
