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


class CreateAssistantParams(TypedDict, total=False):
    """Parameters of `create_assistant`, all in one."""

    model: Required[str | m.KnownAssistantModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    name: str | None | Unset
    """Its name, at most 256 characters."""
    description: str | None | Unset
    """What it is for, in at most 512 characters."""
    instructions: str | None | Unset
    """System instructions, at most 256,000 characters."""
    reasoning_effort: m.ReasoningEffort | None | Unset
    """How much a reasoning model thinks before it answers; not every model knows every value."""
    tools: Sequence[u.AssistantToolParam] | Unset
    """Tools that it may use, at most 128."""
    tool_resources: m.CreateToolResourcesParam | BaseModel | None | Unset
    """Files and vector stores for its tools."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own."""
    temperature: float | None | Unset
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None | Unset
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    response_format: u.AssistantResponseFormatOptionParam | None | Unset
    """The form of its answers; free text unless told otherwise."""


def decode(v: Any) -> m.Assistant:
    """The result of a success, from its decoded body."""
    result: m.Assistant = m.Assistant.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Assistant] = Operation(
    name="createAssistant",
    method="POST",
    path="/assistants",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateAssistantParams.__annotations__),
    required=frozenset(
        {
            "model",
        }
    ),
    accept="application/json",
    deprecated="the responses API (client.responses)",
)


def build(
    *,
    body: m.CreateAssistantRequestParam | BaseModel,
) -> Call:
    """Set up an assistant"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Assistant:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateAssistantRequestParam | BaseModel,
) -> Response[m.Assistant]:
    """Set up an assistant"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateAssistantRequestParam | BaseModel,
) -> m.Assistant | None:
    """Set up an assistant"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateAssistantRequestParam | BaseModel,
) -> Response[m.Assistant]:
    """Set up an assistant"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateAssistantRequestParam | BaseModel,
) -> m.Assistant | None:
    """Set up an assistant"""
    return (await asyncio_detailed(body=body, client=client)).parsed
