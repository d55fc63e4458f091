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


class UpdateThreadParams(TypedDict, total=False):
    """Parameters of `update_thread`, all in one."""

    tool_resources: m.ToolResourcesParam | BaseModel | None | Unset
    """Files and vector stores for the tools used in it, in place of those it had."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.Thread:
    """The result of a success, from its decoded body."""
    result: m.Thread = m.Thread.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Thread] = Operation(
    name="updateThread",
    method="POST",
    path="/threads/{thread_id}",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    content_types=("application/json",),
    params=frozenset(UpdateThreadParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    *,
    body: m.UpdateThreadRequestParam | BaseModel,
) -> Call:
    """Change the metadata or the tool resources of a thread"""
    return OPERATION.build(
        {},
        thread_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.Thread:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadRequestParam | BaseModel,
) -> Response[m.Thread]:
    """Change the metadata or the tool resources of a thread"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                body=body,
            )
        ),
    )


def sync(
    thread_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadRequestParam | BaseModel,
) -> m.Thread | None:
    """Change the metadata or the tool resources of a thread"""
    return sync_detailed(thread_id, body=body, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadRequestParam | BaseModel,
) -> Response[m.Thread]:
    """Change the metadata or the tool resources of a thread"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                body=body,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadRequestParam | BaseModel,
) -> m.Thread | None:
    """Change the metadata or the tool resources of a thread"""
    return (await asyncio_detailed(thread_id, body=body, client=client)).parsed
