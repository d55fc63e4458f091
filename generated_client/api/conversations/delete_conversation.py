# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteConversationParams(TypedDict, total=False):
    """Parameters of `delete_conversation`, all in one."""


def decode(v: Any) -> m.ConversationDeleted:
    """The result of a success, from its decoded body."""
    result: m.ConversationDeleted = m.ConversationDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ConversationDeleted] = Operation(
    name="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    decode=decode,
    result="object",
    path_params=("conversation_id",),
    params=frozenset(DeleteConversationParams.__annotations__),
    accept="application/json",
)


def build(
    conversation_id: str,
) -> Call:
    """Delete a conversation

    Its items stay.
    """
    return OPERATION.build(
        {},
        conversation_id,
    )


def parse(response: httpx.Response) -> m.ConversationDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    *,
    client: Sends,
) -> Response[m.ConversationDeleted]:
    """Delete a conversation

    Its items stay.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                conversation_id,
            )
        ),
    )


def sync(
    conversation_id: str,
    *,
    client: Sends,
) -> m.ConversationDeleted | None:
    """Delete a conversation

    Its items stay.
    """
    return sync_detailed(conversation_id, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ConversationDeleted]:
    """Delete a conversation

    Its items stay.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                conversation_id,
            )
        ),
    )


async def asyncio(
    conversation_id: str,
    *,
    client: AsyncSends,
) -> m.ConversationDeleted | None:
    """Delete a conversation

    Its items stay.
    """
    return (await asyncio_detailed(conversation_id, client=client)).parsed
