# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import Response


class RetrieveVectorStoreFileContentParams(TypedDict, total=False):
    """Parameters of `retrieve_vector_store_file_content`, all in one."""


def decode(v: Any) -> m.FileContentResponseList:
    """The result of a success, from its decoded body."""
    result: m.FileContentResponseList = (
        m.FileContentResponseList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.FileContentResponseList] = Operation(
    name="retrieveVectorStoreFileContent",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    decode=decode,
    result="object",
    path_params=(
        "vector_store_id",
        "file_id",
    ),
    params=frozenset(RetrieveVectorStoreFileContentParams.__annotations__),
    accept="application/json",
    pages=Pages(items="data"),
)


def build(
    vector_store_id: str,
    file_id: str,
) -> Call:
    """Fetch the text that was read out of a file"""
    return OPERATION.build(
        {},
        vector_store_id,
        file_id,
    )


def parse(response: httpx.Response) -> m.FileContentResponseList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: Sends,
) -> Response[m.FileContentResponseList]:
    """Fetch the text that was read out of a file"""
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
) -> m.FileContentResponseList | None:
    """Fetch the text that was read out of a file"""
    return sync_detailed(vector_store_id, file_id, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    file_id: str,
    *,
    client: AsyncSends,
) -> Response[m.FileContentResponseList]:
    """Fetch the text that was read out of a file"""
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
) -> m.FileContentResponseList | None:
    """Fetch the text that was read out of a file"""
    return (await asyncio_detailed(vector_store_id, file_id, client=client)).parsed
