# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class HangUpRealtimeCallParams(TypedDict, total=False):
    """Parameters of `hang_up_realtime_call`, all in one."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="hangUpRealtimeCall",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    decode=decode,
    result="none",
    path_params=("call_id",),
    params=frozenset(HangUpRealtimeCallParams.__annotations__),
    accept="*/*",
)


def build(
    call_id: str,
) -> Call:
    """End a running call, be it SIP or WebRTC"""
    return OPERATION.build(
        {},
        call_id,
    )


def parse(response: httpx.Response) -> None:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    call_id: str,
    *,
    client: Sends,
) -> Response[None]:
    """End a running call, be it SIP or WebRTC"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                call_id,
            )
        ),
    )


def sync(
    call_id: str,
    *,
    client: Sends,
) -> None:
    """End a running call, be it SIP or WebRTC"""
    return sync_detailed(call_id, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncSends,
) -> Response[None]:
    """End a running call, be it SIP or WebRTC"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                call_id,
            )
        ),
    )


async def asyncio(
    call_id: str,
    *,
    client: AsyncSends,
) -> None:
    """End a running call, be it SIP or WebRTC"""
    return (await asyncio_detailed(call_id, client=client)).parsed
