# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateThreadMessageParams(TypedDict, total=False):
    """Parameters of `create_thread_message`, all in one."""

    role: Required[m.ThreadMessageRole]
    """A side of the conversation."""
    content: Required[str | Sequence[u.ThreadMessageContentPartParam]]
    """The text, or a list of texts and images; images only for models that can see."""
    attachments: Sequence[m.ThreadMessageAttachmentParam | BaseModel] | None | Unset
    """Files that come with it, and the tools that get them."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.ThreadMessage:
    """The result of a success, from its decoded body."""
    result: m.ThreadMessage = m.ThreadMessage.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ThreadMessage] = Operation(
    name="createThreadMessage",
    method="POST",
    path="/threads/{thread_id}/messages",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    content_types=("application/json",),
    params=frozenset(CreateThreadMessageParams.__annotations__),
    required=frozenset(
        {
            "content",
            "role",
        }
    ),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
    *,
    body: m.CreateThreadMessageRequestParam | BaseModel,
) -> Call:
    """Add a message to a thread"""
    return OPERATION.build(
        {},
        thread_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ThreadMessage:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
    body: m.CreateThreadMessageRequestParam | BaseModel,
) -> Response[m.ThreadMessage]:
    """Add a message to a thread"""
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
    body: m.CreateThreadMessageRequestParam | BaseModel,
) -> m.ThreadMessage | None:
    """Add a message to a thread"""
    return sync_detailed(thread_id, body=body, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
    body: m.CreateThreadMessageRequestParam | BaseModel,
) -> Response[m.ThreadMessage]:
    """Add a message to a thread"""
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
    body: m.CreateThreadMessageRequestParam | BaseModel,
) -> m.ThreadMessage | None:
    """Add a message to a thread"""
    return (await asyncio_detailed(thread_id, body=body, client=client)).parsed
