# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveSmarterChatbotParams(TypedDict, total=False):
    """Parameters of `retrieve_smarter_chatbot`, all in one."""


def decode(v: Any) -> m.SmarterChatbotRecord:
    """The result of a success, from its decoded body."""
    result: m.SmarterChatbotRecord = (
        m.SmarterChatbotRecord.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.SmarterChatbotRecord] = Operation(
    name="retrieveSmarterChatbot",
    method="GET",
    path="/chatbots/{chatbot_id}/",
    decode=decode,
    result="object",
    path_params=("chatbot_id",),
    params=frozenset(RetrieveSmarterChatbotParams.__annotations__),
    accept="application/json",
)


def build(
    chatbot_id: int,
) -> Call:
    """Look up a chatbot by its number"""
    return OPERATION.build(
        {},
        chatbot_id,
    )


def parse(response: httpx.Response) -> m.SmarterChatbotRecord:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    chatbot_id: int,
    *,
    client: Sends,
) -> Response[m.SmarterChatbotRecord]:
    """Look up a chatbot by its number"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                chatbot_id,
            )
        ),
    )


def sync(
    chatbot_id: int,
    *,
    client: Sends,
) -> m.SmarterChatbotRecord | None:
    """Look up a chatbot by its number"""
    return sync_detailed(chatbot_id, client=client).parsed


async def asyncio_detailed(
    chatbot_id: int,
    *,
    client: AsyncSends,
) -> Response[m.SmarterChatbotRecord]:
    """Look up a chatbot by its number"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                chatbot_id,
            )
        ),
    )


async def asyncio(
    chatbot_id: int,
    *,
    client: AsyncSends,
) -> m.SmarterChatbotRecord | None:
    """Look up a chatbot by its number"""
    return (await asyncio_detailed(chatbot_id, client=client)).parsed
