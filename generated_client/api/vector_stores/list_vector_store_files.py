# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListVectorStoreFilesParams(TypedDict, total=False):
    """Parameters of `list_vector_store_files`, all in one."""

    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""
    filter: m.VectorStoreFileStatus | Unset
    """Only files that are in this state."""


def decode(v: Any) -> m.VectorStoreFileList:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreFileList = m.VectorStoreFileList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.VectorStoreFileList] = Operation(
    name="listVectorStoreFiles",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    decode=decode,
    result="object",
    path_params=("vector_store_id",),
    query_params={
        "limit": ("limit", "form"),
        "order": ("order", "form"),
        "after": ("after", "form"),
        "before": ("before", "form"),
        "filter": ("filter", "form"),
    },
    params=frozenset(ListVectorStoreFilesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    vector_store_id: str,
    *,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: m.VectorStoreFileStatus | Unset = UNSET,
) -> Call:
    """List the files of a vector store"""
    return OPERATION.build(
        {
            "limit": limit,
            "order": order,
            "after": after,
            "before": before,
            "filter": filter,
        },
        vector_store_id,
    )


def parse(response: httpx.Response) -> m.VectorStoreFileList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    *,
    client: Sends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: m.VectorStoreFileStatus | Unset = UNSET,
) -> Response[m.VectorStoreFileList]:
    """List the files of a vector store"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                vector_store_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
            )
        ),
    )


def sync(
    vector_store_id: str,
    *,
    client: Sends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: m.VectorStoreFileStatus | Unset = UNSET,
) -> m.VectorStoreFileList | None:
    """List the files of a vector store"""
    return sync_detailed(
        vector_store_id,
        limit=limit,
        order=order,
        after=after,
        before=before,
        filter=filter,
        client=client,
    ).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncSends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: m.VectorStoreFileStatus | Unset = UNSET,
) -> Response[m.VectorStoreFileList]:
    """List the files of a vector store"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                vector_store_id,
                limit=limit,
                order=order,
                after=after,
                before=before,
                filter=filter,
            )
        ),
    )


async def asyncio(
    vector_store_id: str,
    *,
    client: AsyncSends,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    filter: m.VectorStoreFileStatus | Unset = UNSET,
) -> m.VectorStoreFileList | None:
    """List the files of a vector store"""
    return (
        await asyncio_detailed(
            vector_store_id,
            limit=limit,
            order=order,
            after=after,
            before=before,
            filter=filter,
            client=client,
        )
    ).parsed
