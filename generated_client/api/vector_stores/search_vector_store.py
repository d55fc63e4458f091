# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation, Pages
from ...types import Response, Unset


class SearchVectorStoreParams(TypedDict, total=False):
    """Parameters of `search_vector_store`, all in one."""

    query: Required[str | Sequence[str]]
    """What to look for; one query or several."""
    filters: u.AttributeFilterParam | Unset
    """One comparison, or several joined."""
    max_num_results: int | Unset
    """Most results to return, 1 to 50."""
    ranking_options: m.VectorStoreSearchRankingOptionsParam | BaseModel | Unset
    """How to put the results in order, and which to leave out."""
    rewrite_query: bool | Unset
    """Whether the server may reword the query so that it finds more."""


def decode(v: Any) -> m.VectorStoreSearchResponseList:
    """The result of a success, from its decoded body."""
    result: m.VectorStoreSearchResponseList = (
        m.VectorStoreSearchResponseList.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.VectorStoreSearchResponseList] = Operation(
    name="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    decode=decode,
    result="object",
    path_params=("vector_store_id",),
    content_types=("application/json",),
    params=frozenset(SearchVectorStoreParams.__annotations__),
    required=frozenset(
        {
            "query",
        }
    ),
    accept="application/json",
    pages=Pages(items="data"),
)


def build(
    vector_store_id: str,
    *,
    body: m.SearchVectorStoreRequestParam | BaseModel,
) -> Call:
    """Find the chunks that suit a query best

    By meaning; attributes of the files can narrow it down.
    """
    return OPERATION.build(
        {},
        vector_store_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.VectorStoreSearchResponseList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    vector_store_id: str,
    *,
    client: Sends,
    body: m.SearchVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStoreSearchResponseList]:
    """Find the chunks that suit a query best

    By meaning; attributes of the files can narrow it down.
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
    body: m.SearchVectorStoreRequestParam | BaseModel,
) -> m.VectorStoreSearchResponseList | None:
    """Find the chunks that suit a query best

    By meaning; attributes of the files can narrow it down.
    """
    return sync_detailed(vector_store_id, body=body, client=client).parsed


async def asyncio_detailed(
    vector_store_id: str,
    *,
    client: AsyncSends,
    body: m.SearchVectorStoreRequestParam | BaseModel,
) -> Response[m.VectorStoreSearchResponseList]:
    """Find the chunks that suit a query best

    By meaning; attributes of the files can narrow it down.
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
    body: m.SearchVectorStoreRequestParam | BaseModel,
) -> m.VectorStoreSearchResponseList | None:
    """Find the chunks that suit a query best

    By meaning; attributes of the files can narrow it down.
    """
    return (await asyncio_detailed(vector_store_id, body=body, client=client)).parsed
