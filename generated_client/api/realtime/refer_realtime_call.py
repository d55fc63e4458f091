# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class ReferRealtimeCallParams(TypedDict, total=False):
    """Parameters of `refer_realtime_call`, all in one."""

    target_uri: Required[str]
    """The new destination, such as `tel:+14155550123`; goes into the Refer-To header."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="referRealtimeCall",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    decode=decode,
    result="none",
    path_params=("call_id",),
    content_types=("application/json",),
    params=frozenset(ReferRealtimeCallParams.__annotations__),
    required=frozenset(
        {
            "target_uri",
        }
    ),
    accept="*/*",
)


def build(
    call_id: str,
    *,
    body: m.ReferRealtimeCallRequestParam | BaseModel,
) -> Call:
    """Pass a running SIP call on to someone else"""
    return OPERATION.build(
        {},
        call_id,
        body=body,
    )


def parse(response: httpx.Response) -> None:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    call_id: str,
    *,
    client: Sends,
    body: m.ReferRealtimeCallRequestParam | BaseModel,
) -> Response[None]:
    """Pass a running SIP call on to someone else"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                call_id,
                body=body,
            )
        ),
    )


def sync(
    call_id: str,
    *,
    client: Sends,
    body: m.ReferRealtimeCallRequestParam | BaseModel,
) -> None:
    """Pass a running SIP call on to someone else"""
    return sync_detailed(call_id, body=body, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncSends,
    body: m.ReferRealtimeCallRequestParam | BaseModel,
) -> Response[None]:
    """Pass a running SIP call on to someone else"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                call_id,
                body=body,
            )
        ),
    )


async def asyncio(
    call_id: str,
    *,
    client: AsyncSends,
    body: m.ReferRealtimeCallRequestParam | BaseModel,
) -> None:
    """Pass a running SIP call on to someone else"""
    return (await asyncio_detailed(call_id, body=body, client=client)).parsed
