# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class CreateThreadParams(TypedDict, total=False):
    """Parameters of `create_thread`, all in one."""

    messages: Sequence[m.CreateThreadMessageRequestParam | BaseModel] | Unset
    """Messages that it starts with."""
    tool_resources: m.CreateToolResourcesParam | BaseModel | None | Unset
    """Files and vector stores for the tools used in it."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.Thread:
    """The result of a success, from its decoded body."""
    result: m.Thread = m.Thread.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Thread] = Operation(
    name="createThread",
    method="POST",
    path="/threads",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateThreadParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    *,
    body: m.CreateThreadRequestParam | BaseModel | Unset = UNSET,
) -> Call:
    """Start a thread

    Without a body, an empty one.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Thread:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateThreadRequestParam | BaseModel | Unset = UNSET,
) -> Response[m.Thread]:
    """Start a thread

    Without a body, an empty one.
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
    body: m.CreateThreadRequestParam | BaseModel | Unset = UNSET,
) -> m.Thread | None:
    """Start a thread

    Without a body, an empty one.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateThreadRequestParam | BaseModel | Unset = UNSET,
) -> Response[m.Thread]:
    """Start a thread

    Without a body, an empty one.
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
    body: m.CreateThreadRequestParam | BaseModel | Unset = UNSET,
) -> m.Thread | None:
    """Start a thread

    Without a body, an empty one.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
