# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteThreadMessageParams(TypedDict, total=False):
    """Parameters of `delete_thread_message`, all in one."""


def decode(v: Any) -> m.ThreadMessageDeleted:
    """The result of a success, from its decoded body."""
    result: m.ThreadMessageDeleted = (
        m.ThreadMessageDeleted.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ThreadMessageDeleted] = Operation(
    name="deleteThreadMessage",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "message_id",
    ),
    params=frozenset(DeleteThreadMessageParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    message_id: str,
) -> Call:
    """Delete a message"""
    return OPERATION.build(
        {},
        thread_id,
        message_id,
    )


def parse(response: httpx.Response) -> m.ThreadMessageDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: Sends,
) -> Response[m.ThreadMessageDeleted]:
    """Delete a message"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                message_id,
            )
        ),
    )


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: Sends,
) -> m.ThreadMessageDeleted | None:
    """Delete a message"""
    return sync_detailed(thread_id, message_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ThreadMessageDeleted]:
    """Delete a message"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                message_id,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncSends,
) -> m.ThreadMessageDeleted | None:
    """Delete a message"""
    return (await asyncio_detailed(thread_id, message_id, client=client)).parsed
