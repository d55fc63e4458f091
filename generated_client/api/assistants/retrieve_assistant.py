# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveAssistantParams(TypedDict, total=False):
    """Parameters of `retrieve_assistant`, all in one."""


def decode(v: Any) -> m.Assistant:
    """The result of a success, from its decoded body."""
    result: m.Assistant = m.Assistant.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Assistant] = Operation(
    name="retrieveAssistant",
    method="GET",
    path="/assistants/{assistant_id}",
    decode=decode,
    result="object",
    path_params=("assistant_id",),
    params=frozenset(RetrieveAssistantParams.__annotations__),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    assistant_id: str,
) -> Call:
    """Fetch an assistant"""
    return OPERATION.build(
        {},
        assistant_id,
    )


def parse(response: httpx.Response) -> m.Assistant:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    assistant_id: str,
    *,
    client: Sends,
) -> Response[m.Assistant]:
    """Fetch an assistant"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                assistant_id,
            )
        ),
    )


def sync(
    assistant_id: str,
    *,
    client: Sends,
) -> m.Assistant | None:
    """Fetch an assistant"""
    return sync_detailed(assistant_id, client=client).parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Assistant]:
    """Fetch an assistant"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                assistant_id,
            )
        ),
    )


async def asyncio(
    assistant_id: str,
    *,
    client: AsyncSends,
) -> m.Assistant | None:
    """Fetch an assistant"""
    return (await asyncio_detailed(assistant_id, client=client)).parsed
