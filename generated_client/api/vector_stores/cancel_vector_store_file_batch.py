# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelVectorStoreFileBatchParams(TypedDict, total=False):
    """Parameters of `cancel_vector_store_file_batch`, all in one."""


def decode(v: Any) -> m.VectorStoreFileBatch:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFileBatch = (
        m.VectorStoreFileBatch.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.VectorStoreFileBatch] = Operation(
    name="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "batch_id",
    ),
    params=frozenset(CancelVectorStoreFileBatchParams.__annotations__),
    accept="application/json",
)


def build(
    vector_store_id: str,
    batch_id: str,
) -> Call:
    """Stop processing a batch of files

    As soon as the server can; some of the files may be done by then.
    """
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
    """Stop processing a batch of files

    As soon as the server can; some of the files may be done by then.
    """
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
    """Stop processing a batch of files

    As soon as the server can; some of the files may be done by then.
    """
    return sync_detailed(vector_store_id, batch_id, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    batch_id: str,
    *,
    client: AsyncSends,
) -> Response[m.VectorStoreFileBatch]:
    """Stop processing a batch of files

    As soon as the server can; some of the files may be done by then.
    """
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
    """Stop processing a batch of files

    As soon as the server can; some of the files may be done by then.
    """
    return (await asyncio_detailed(vector_store_id, batch_id, client=client)).parsed
