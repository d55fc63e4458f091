# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveConversationParams(TypedDict, total=False):
    """Parameters of `retrieve_conversation`, all in one."""


def decode(v: Any) -> m.Conversation:
    """The result of a success, from its decoded body."""
    result: m.Conversation = m.Conversation.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Conversation] = Operation(
    name="retrieveConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    decode=decode,
    result="object",
    path_params=("conversation_id",),
    params=frozenset(RetrieveConversationParams.__annotations__),
    accept="application/json",
)


def build(
    conversation_id: str,
) -> Call:
    """Fetch what is known of one conversation

    Date and metadata; the items are listed separately.
    """
    return OPERATION.build(
        {},
        conversation_id,
    )


def parse(response: httpx.Response) -> m.Conversation:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    conversation_id: str,
    *,
    client: Sends,
) -> Response[m.Conversation]:
    """Fetch what is known of one conversation

    Date and metadata; the items are listed separately.
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
) -> m.Conversation | None:
    """Fetch what is known of one conversation

    Date and metadata; the items are listed separately.
    """
    return sync_detailed(conversation_id, client=client).parsed


async def asyncio_detailed(
    conversation_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Conversation]:
    """Fetch what is known of one conversation

    Date and metadata; the items are listed separately.
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
) -> m.Conversation | None:
    """Fetch what is known of one conversation

    Date and metadata; the items are listed separately.
    """
    return (await asyncio_detailed(conversation_id, client=client)).parsed
