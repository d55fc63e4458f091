# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateModerationParams(TypedDict, total=False):
    """Parameters of `create_moderation`, all in one."""

    input: Required[str | Sequence[str] | Sequence[u.ModerationMultiModalInputParam]]
    """A text, several texts, or a list of texts and images."""
    model: str | m.KnownModerationModel | Unset
    """A model id; the known ones are listed for completion in editors, any other is fine."""


def decode(v: Any) -> m.ModerationCreateResponse:
    """The result of a success, from its decoded body."""
    result: m.ModerationCreateResponse = (
        m.ModerationCreateResponse.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ModerationCreateResponse] = Operation(
    name="createModeration",
    method="POST",
    path="/moderations",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateModerationParams.__annotations__),
    required=frozenset(
        {
            "input",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateModerationRequestParam | BaseModel,
) -> Call:
    """Check text and images for harmful content"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.ModerationCreateResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateModerationRequestParam | BaseModel,
) -> Response[m.ModerationCreateResponse]:
    """Check text and images for harmful content"""
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
    body: m.CreateModerationRequestParam | BaseModel,
) -> m.ModerationCreateResponse | None:
    """Check text and images for harmful content"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateModerationRequestParam | BaseModel,
) -> Response[m.ModerationCreateResponse]:
    """Check text and images for harmful content"""
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
    body: m.CreateModerationRequestParam | BaseModel,
) -> m.ModerationCreateResponse | None:
    """Check text and images for harmful content"""
    return (await asyncio_detailed(body=body, client=client)).parsed
