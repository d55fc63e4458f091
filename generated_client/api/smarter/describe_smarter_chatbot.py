# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DescribeSmarterChatbotParams(TypedDict, total=False):
    """Parameters of `describe_smarter_chatbot`, all in one."""

    name: Required[str]
    """The chatbot."""


def decode(v: Any) -> m.SmarterChatbotDescription:
    """The result of a success, from its decoded body."""
    result: m.SmarterChatbotDescription = (
        m.SmarterChatbotDescription.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.SmarterChatbotDescription] = Operation(
    name="describeSmarterChatbot",
    method="POST",
    path="/cli/describe/chatbot/",
    decode=decode,
    result="object",
    query_params={
        "name": ("name", "form"),
    },
    params=frozenset(DescribeSmarterChatbotParams.__annotations__),
    required=frozenset(
        {
            "name",
        }
    ),
    accept="application/json",
)


def build(
    *,
    name: str,
) -> Call:
    """Fetch the manifest of a chatbot"""
    return OPERATION.build(
        {
            "name": name,
        },
    )


def parse(response: httpx.Response) -> m.SmarterChatbotDescription:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    name: str,
) -> Response[m.SmarterChatbotDescription]:
    """Fetch the manifest of a chatbot"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                name=name,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    name: str,
) -> m.SmarterChatbotDescription | None:
    """Fetch the manifest of a chatbot"""
    return sync_detailed(name=name, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    name: str,
) -> Response[m.SmarterChatbotDescription]:
    """Fetch the manifest of a chatbot"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                name=name,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    name: str,
) -> m.SmarterChatbotDescription | None:
    """Fetch the manifest of a chatbot"""
    return (await asyncio_detailed(name=name, client=client)).parsed
