# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteThreadParams(TypedDict, total=False):
    """Parameters of `delete_thread`, all in one."""


def decode(v: Any) -> m.ThreadDeleted:
    """The result of a success, from its decoded body."""
    result: m.ThreadDeleted = m.ThreadDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadDeleted] = Operation(
    name="deleteThread",
    method="DELETE",
    path="/threads/{thread_id}",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    params=frozenset(DeleteThreadParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
) -> Call:
    """Delete a thread"""
    return OPERATION.build(
        {},
        thread_id,
    )


def parse(response: httpx.Response) -> m.ThreadDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
) -> Response[m.ThreadDeleted]:
    """Delete a thread"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
            )
        ),
    )


def sync(
    thread_id: str,
    *,
    client: Sends,
) -> m.ThreadDeleted | None:
    """Delete a thread"""
    return sync_detailed(thread_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ThreadDeleted]:
    """Delete a thread"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncSends,
) -> m.ThreadDeleted | None:
    """Delete a thread"""
    return (await asyncio_detailed(thread_id, client=client)).parsed
