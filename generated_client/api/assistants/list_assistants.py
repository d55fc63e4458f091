# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListAssistantsParams(TypedDict, total=False):
    """Parameters of `list_assistants`, all in one."""

    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    before: str | Unset
    """Where to go back from; the `first_id` of the page that follows the wanted one."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time of creation, `asc` or `desc`; newest first unless told otherwise."""


def decode(v: Any) -> m.AssistantList:
    """The result of a success, from its decoded body."""
    result: m.AssistantList = m.AssistantList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.AssistantList] = Operation(
    name="listAssistants",
    method="GET",
    path="/assistants",
    decode=decode,
    result="object",
    query_params={
        "after": ("after", "form"),
        "before": ("before", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListAssistantsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
    deprecated="the responses API (client.responses)",
)


def build(
    *,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List assistants"""
    return OPERATION.build(
        {
            "after": after,
            "before": before,
            "limit": limit,
            "order": order,
        },
    )


def parse(response: httpx.Response) -> m.AssistantList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.AssistantList]:
    """List assistants"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                after=after,
                before=before,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.AssistantList | None:
    """List assistants"""
    return sync_detailed(after=after, before=before, limit=limit, order=order, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.AssistantList]:
    """List assistants"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                after=after,
                before=before,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.AssistantList | None:
    """List assistants"""
    return (
        await asyncio_detailed(after=after, before=before, limit=limit, order=order, client=client)
    ).parsed
