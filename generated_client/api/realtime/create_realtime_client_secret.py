# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateRealtimeClientSecretParams(TypedDict, total=False):
    """Parameters of `create_realtime_client_secret`, all in one."""

    expires_after: m.ClientSecretExpiresAfterParam | BaseModel | Unset
    """How long a client secret can open sessions."""
    session: u.CreateRealtimeClientSecretRequestSessionParam | Unset
    """Settings of the sessions opened with the key, for conversation or for transcription."""


def decode(v: Any) -> m.ClientSecretCreateResponse:
    """The result of a success, from its decoded body."""
    result: m.ClientSecretCreateResponse = (
        m.ClientSecretCreateResponse.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.ClientSecretCreateResponse] = Operation(
    name="createRealtimeClientSecret",
    method="POST",
    path="/realtime/client_secrets",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateRealtimeClientSecretParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CreateRealtimeClientSecretRequestParam | BaseModel,
) -> Call:
    """Make a short-lived key for a live session

    For browsers and apps that must not hold your API key. A session set here is what the key
    opens, unless the app changes it when it connects.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.ClientSecretCreateResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateRealtimeClientSecretRequestParam | BaseModel,
) -> Response[m.ClientSecretCreateResponse]:
    """Make a short-lived key for a live session

    For browsers and apps that must not hold your API key. A session set here is what the key
    opens, unless the app changes it when it connects.
    """
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
    body: m.CreateRealtimeClientSecretRequestParam | BaseModel,
) -> m.ClientSecretCreateResponse | None:
    """Make a short-lived key for a live session

    For browsers and apps that must not hold your API key. A session set here is what the key
    opens, unless the app changes it when it connects.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeClientSecretRequestParam | BaseModel,
) -> Response[m.ClientSecretCreateResponse]:
    """Make a short-lived key for a live session

    For browsers and apps that must not hold your API key. A session set here is what the key
    opens, unless the app changes it when it connects.
    """
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
    body: m.CreateRealtimeClientSecretRequestParam | BaseModel,
) -> m.ClientSecretCreateResponse | None:
    """Make a short-lived key for a live session

    For browsers and apps that must not hold your API key. A session set here is what the key
    opens, unless the app changes it when it connects.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
