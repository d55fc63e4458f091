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


class UpdateThreadMessageParams(TypedDict, total=False):
    """Parameters of `update_thread_message`, all in one."""

    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.ThreadMessage:
    """The result of a success, from its decoded body."""
    result: m.ThreadMessage = m.ThreadMessage.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadMessage] = Operation(
    name="updateThreadMessage",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    decode=decode,
    result="object",
    path_params=(
        "thread_id",
        "message_id",
    ),
    content_types=("application/json",),
    params=frozenset(UpdateThreadMessageParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    message_id: str,
    *,
    body: m.UpdateThreadMessageRequestParam | BaseModel,
) -> Call:
    """Change the metadata of a message"""
    return OPERATION.build(
        {},
        thread_id,
        message_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ThreadMessage:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadMessageRequestParam | BaseModel,
) -> Response[m.ThreadMessage]:
    """Change the metadata of a message"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
                message_id,
                body=body,
            )
        ),
    )


def sync(
    thread_id: str,
    message_id: str,
    *,
    client: Sends,
    body: m.UpdateThreadMessageRequestParam | BaseModel,
) -> m.ThreadMessage | None:
    """Change the metadata of a message"""
    return sync_detailed(thread_id, message_id, body=body, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadMessageRequestParam | BaseModel,
) -> Response[m.ThreadMessage]:
    """Change the metadata of a message"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
                message_id,
                body=body,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    message_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateThreadMessageRequestParam | BaseModel,
) -> m.ThreadMessage | None:
    """Change the metadata of a message"""
    return (await asyncio_detailed(thread_id, message_id, body=body, client=client)).parsed
