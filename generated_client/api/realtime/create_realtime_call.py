# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CreateRealtimeCallParams(TypedDict, total=False):
    """Parameters of `create_realtime_call`, all in one."""

    body: Required[m.CreateRealtimeCallRequestParam | str | BaseModel]
    """The body, whole."""


def decode(v: Any) -> bytes:
    """The result of a success, from its decoded body."""
    result: bytes = v
    return result


OPERATION: Operation[bytes] = Operation(
    name="createRealtimeCall",
    method="POST",
    path="/realtime/calls",
    decode=decode,
    result="bytes",
    content_types=(
        "multipart/form-data",
        "application/sdp",
    ),
    body_is_flat=False,
    part_types={
        "sdp": "application/sdp",
        "session": "application/json",
    },
    params=frozenset(CreateRealtimeCallParams.__annotations__),
    required=frozenset(
        {
            "body",
        }
    ),
    accept="application/sdp",
)


def build(
    *,
    body: m.CreateRealtimeCallRequestParam | str | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/sdp",
    ]
    | None = None,
) -> Call:
    """Open a live session over WebRTC

    Send the offer together with a session under your API key, or the offer alone under a client
    secret, which knows its session already.
    """
    return OPERATION.build(
        {},
        body=body,
        content_type=content_type,
    )


def parse(response: httpx.Response) -> bytes:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateRealtimeCallRequestParam | str | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/sdp",
    ]
    | None = None,
) -> Response[bytes]:
    """Open a live session over WebRTC

    Send the offer together with a session under your API key, or the offer alone under a client
    secret, which knows its session already.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
                content_type=content_type,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateRealtimeCallRequestParam | str | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/sdp",
    ]
    | None = None,
) -> bytes | None:
    """Open a live session over WebRTC

    Send the offer together with a session under your API key, or the offer alone under a client
    secret, which knows its session already.
    """
    return sync_detailed(body=body, content_type=content_type, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeCallRequestParam | str | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/sdp",
    ]
    | None = None,
) -> Response[bytes]:
    """Open a live session over WebRTC

    Send the offer together with a session under your API key, or the offer alone under a client
    secret, which knows its session already.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
                content_type=content_type,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeCallRequestParam | str | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/sdp",
    ]
    | None = None,
) -> bytes | None:
    """Open a live session over WebRTC

    Send the offer together with a session under your API key, or the offer alone under a client
    secret, which knows its session already.
    """
    return (await asyncio_detailed(body=body, content_type=content_type, client=client)).parsed
