# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateRealtimeTranslationClientSecretParams(TypedDict, total=False):
    """Parameters of `create_realtime_translation_client_secret`, all in one."""

    session: Required[m.RealtimeTranslationSessionCreateRequestParam | BaseModel]
    """Settings of a session that speaks in another language what it hears."""
    expires_after: m.ClientSecretExpiresAfterParam | BaseModel | Unset
    """How long a client secret can open sessions."""


def decode(v: Any) -> m.RealtimeTranslationClientSecretCreateResponse:
    """The result of a success, from its decoded body."""
    result: m.RealtimeTranslationClientSecretCreateResponse = (
        m.RealtimeTranslationClientSecretCreateResponse.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.RealtimeTranslationClientSecretCreateResponse] = Operation(
    name="createRealtimeTranslationClientSecret",
    method="POST",
    path="/realtime/translations/client_secrets",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateRealtimeTranslationClientSecretParams.__annotations__),
    required=frozenset(
        {
            "session",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateRealtimeTranslationClientSecretRequestParam | BaseModel,
) -> Call:
    """Make a short-lived key for live translation

    For browsers and apps that must not hold your API key.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.RealtimeTranslationClientSecretCreateResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateRealtimeTranslationClientSecretRequestParam | BaseModel,
) -> Response[m.RealtimeTranslationClientSecretCreateResponse]:
    """Make a short-lived key for live translation

    For browsers and apps that must not hold your API key.
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
    body: m.CreateRealtimeTranslationClientSecretRequestParam | BaseModel,
) -> m.RealtimeTranslationClientSecretCreateResponse | None:
    """Make a short-lived key for live translation

    For browsers and apps that must not hold your API key.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeTranslationClientSecretRequestParam | BaseModel,
) -> Response[m.RealtimeTranslationClientSecretCreateResponse]:
    """Make a short-lived key for live translation

    For browsers and apps that must not hold your API key.
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
    body: m.CreateRealtimeTranslationClientSecretRequestParam | BaseModel,
) -> m.RealtimeTranslationClientSecretCreateResponse | None:
    """Make a short-lived key for live translation

    For browsers and apps that must not hold your API key.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
