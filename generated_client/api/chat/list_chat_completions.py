# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import UNSET, Response, Unset


class ListChatCompletionsParams(TypedDict, total=False):
    """Parameters of `list_chat_completions`, all in one."""

    model: str | Unset
    """Only completions that this model produced."""
    metadata: Mapping[str, str] | None | Unset
    """Only completions that carry these metadata pairs."""
    after: str | Unset
    """Where to go on; the `last_id` of the page before."""
    limit: int | Unset
    """Items per page; 20 unless told otherwise."""
    order: m.SortOrder | Unset
    """By time, `asc` or `desc`; oldest first unless told otherwise."""


def decode(v: Any) -> m.ChatCompletionList:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletionList = m.ChatCompletionList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ChatCompletionList] = Operation(
    name="listChatCompletions",
    method="GET",
    path="/chat/completions",
    decode=decode,
    result="object",
    query_params={
        "model": ("model", "form"),
        "metadata": ("metadata", "deepObject"),
        "after": ("after", "form"),
        "limit": ("limit", "form"),
        "order": ("order", "form"),
    },
    params=frozenset(ListChatCompletionsParams.__annotations__),
    accept="application/json",
    pages=Pages(param="after", items="data", next=("data.-1.id", "last_id")),
)


def build(
    *,
    model: str | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Call:
    """List stored chat completions

    Only completions made with `store` set to true are kept, and so can be listed.
    """
    return OPERATION.build(
        {
            "model": model,
            "metadata": metadata,
            "after": after,
            "limit": limit,
            "order": order,
        },
    )


def parse(response: httpx.Response) -> m.ChatCompletionList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    model: str | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ChatCompletionList]:
    """List stored chat completions

    Only completions made with `store` set to true are kept, and so can be listed.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                model=model,
                metadata=metadata,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    model: str | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ChatCompletionList | None:
    """List stored chat completions

    Only completions made with `store` set to true are kept, and so can be listed.
    """
    return sync_detailed(
        model=model, metadata=metadata, after=after, limit=limit, order=order, client=client
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    model: str | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> Response[m.ChatCompletionList]:
    """List stored chat completions

    Only completions made with `store` set to true are kept, and so can be listed.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                model=model,
                metadata=metadata,
                after=after,
                limit=limit,
                order=order,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    model: str | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    order: m.SortOrder | Unset = UNSET,
) -> m.ChatCompletionList | None:
    """List stored chat completions

    Only completions made with `store` set to true are kept, and so can be listed.
    """
    return (
        await asyncio_detailed(
            model=model, metadata=metadata, after=after, limit=limit, order=order, client=client
        )
    ).parsed
