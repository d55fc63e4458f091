# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveThreadMessageParams(TypedDict, total=False):
    """Parameters of `retrieve_thread_message`, all in one."""


def decode(v: Any) -> m.ThreadMessage:
    """The result of a success, from its decoded body."""
    result: m.ThreadMessage = m.ThreadMessage.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadMessage] = Operation(
    name="retrieveThreadMessage",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "message_id",
    ),
    params=frozenset(RetrieveThreadMessageParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    message_id: str,
) -> Call:
    """Fetch a message"""
    return OPERATION.build(
        {},
        thread_id,
        message_id,
    )


def parse(response: httpx.Response) -> m.ThreadMessage:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: Sends,
) -> Response[m.ThreadMessage]:
    """Fetch a message"""
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
) -> m.ThreadMessage | None:
    """Fetch a message"""
    return sync_detailed(thread_id, message_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ThreadMessage]:
    """Fetch a message"""
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
) -> m.ThreadMessage | None:
    """Fetch a message"""
    return (await asyncio_detailed(thread_id, message_id, client=client)).parsed
