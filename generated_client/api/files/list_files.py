# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListFilesParams(TypedDict, total=False):
    """Parameters of `list_files`, all in one."""

    purpose: str | Unset
    """Only files that were uploaded for this purpose."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Files per page, 1 to 10,000."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.FileList:
    """The result of a success, from its decoded body."""
    result: m.FileList = m.FileList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.FileList] = Operation(
    name="listFiles",
    method="GET",
    path="/files",
    decode=decode,
    result="object",
    query_params={
        "purpose": ("purpose", "form"),
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListFilesParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    purpose: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List uploaded files"""
    return OPERATION.build(
        {
            "purpose": purpose,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


def parse(response: httpx.Response) -> m.FileList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    purpose: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.FileList]:
    """List uploaded files"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                purpose=purpose,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    purpose: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.FileList | None:
    """List uploaded files"""
    return sync_detailed(
        purpose=purpose, after=after, limit=limit, order=order, client=client
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    purpose: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.FileList]:
    """List uploaded files"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                purpose=purpose,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    purpose: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.FileList | None:
    """List uploaded files"""
    return (
        await asyncio_detailed(
            purpose=purpose, after=after, limit=limit, order=order, client=client
        )
    ).parsed
