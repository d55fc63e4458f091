# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteAssistantParams(TypedDict, total=False):
    """Parameters of `delete_assistant`, all in one."""


def decode(v: Any) -> m.AssistantDeleted:
    """The result of a success, from its decoded body."""
    result: m.AssistantDeleted = m.AssistantDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.AssistantDeleted] = Operation(
    name="deleteAssistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
    decode=decode,
    result="object",
    path_params=("assistant_id",),
    params=frozenset(DeleteAssistantParams.__annotations__),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    assistant_id: str,
) -> Call:
    """Delete an assistant"""
    return OPERATION.build(
        {},
        assistant_id,
    )


def parse(response: httpx.Response) -> m.AssistantDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    assistant_id: str,
    *,
    client: Sends,
) -> Response[m.AssistantDeleted]:
    """Delete an assistant"""
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
) -> m.AssistantDeleted | None:
    """Delete an assistant"""
    return sync_detailed(assistant_id, client=client).parsed


async def asyncio_detailed(
    assistant_id: str,
    *,
    client: AsyncSends,
) -> Response[m.AssistantDeleted]:
    """Delete an assistant"""
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
) -> m.AssistantDeleted | None:
    """Delete an assistant"""
    return (await asyncio_detailed(assistant_id, client=client)).parsed
