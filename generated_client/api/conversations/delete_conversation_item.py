# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteConversationItemParams(TypedDict, total=False):
    """Parameters of `delete_conversation_item`, all in one."""


def decode(v: Any) -> m.Conversation:
    """The result of a success, from its decoded body."""
    result: m.Conversation = m.Conversation.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Conversation] = Operation(
    name="deleteConversationItem",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    decode=decode,
    result="object",
    path_params=(
        "conversation_id",
        "item_id",
    ),
    params=frozenset(DeleteConversationItemParams.__annotations__),
    accept="application/json",
)


def build(
    conversation_id: str,
    item_id: str,
) -> Call:
    """Take an item out of a conversation"""
    return OPERATION.build(
        {},
        conversation_id,
        item_id,
    )


def parse(response: httpx.Response) -> m.Conversation:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: Sends,
) -> Response[m.Conversation]:
    """Take an item out of a conversation"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
                item_id,
            )
        ),
    )


def sync(
    conversation_id: str,
    item_id: str,
    *,
    client: Sends,
) -> m.Conversation | None:
    """Take an item out of a conversation"""
    return sync_detailed(conversation_id, item_id, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Conversation]:
    """Take an item out of a conversation"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
                item_id,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    item_id: str,
    *,
    client: AsyncSends,
) -> m.Conversation | None:
    """Take an item out of a conversation"""
    return (await asyncio_detailed(conversation_id, item_id, client=client)).parsed
