# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class UpdateConversationParams(TypedDict, total=False):
    """Parameters of `update_conversation`, all in one."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.Conversation:
    """The result of a success, from its decoded body."""
    result: m.Conversation = m.Conversation.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Conversation] = Operation(
    name="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    decode=decode,
    result="object",
    path_params=("conversation_id",),
    content_types=("application/json",),
    params=frozenset(UpdateConversationParams.__annotations__),
    required=frozenset(
        {
            "metadata",
        }
    ),
    accept="application/json",
)


def build(
    conversation_id: str,
    *,
    body: m.UpdateConversationRequestParam | BaseModel,
) -> Call:
    """Change the metadata of a conversation"""
    return OPERATION.build(
        {},
        conversation_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.Conversation:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    *,
    client: Sends,
    body: m.UpdateConversationRequestParam | BaseModel,
) -> Response[m.Conversation]:
    """Change the metadata of a conversation"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
                body=body,
            )
        ),
    )


def sync(
    conversation_id: str,
    *,
    client: Sends,
    body: m.UpdateConversationRequestParam | BaseModel,
) -> m.Conversation | None:
    """Change the metadata of a conversation"""
    return sync_detailed(conversation_id, body=body, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateConversationRequestParam | BaseModel,
) -> Response[m.Conversation]:
    """Change the metadata of a conversation"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
                body=body,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateConversationRequestParam | BaseModel,
) -> m.Conversation | None:
    """Change the metadata of a conversation"""
    return (await asyncio_detailed(conversation_id, body=body, client=client)).parsed
