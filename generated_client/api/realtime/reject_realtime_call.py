# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class RejectRealtimeCallParams(TypedDict, total=False):
    """Parameters of `reject_realtime_call`, all in one."""

    status_code: int | Unset
    """The SIP status that the caller gets; without it 603, Decline."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="rejectRealtimeCall",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    decode=decode,
    result="none",
    path_params=("call_id",),
    content_types=("application/json",),
    params=frozenset(RejectRealtimeCallParams.__annotations__),
    accept="*/*",
)


def build(
    call_id: str,
    *,
    body: m.RejectRealtimeCallRequestParam | BaseModel | Unset = UNSET,
) -> Call:
    """Turn an incoming SIP call away

    Without a body the caller gets 603, Decline.
    """
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
    body: m.RejectRealtimeCallRequestParam | BaseModel | Unset = UNSET,
) -> Response[None]:
    """Turn an incoming SIP call away

    Without a body the caller gets 603, Decline.
    """
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
    body: m.RejectRealtimeCallRequestParam | BaseModel | Unset = UNSET,
) -> None:
    """Turn an incoming SIP call away

    Without a body the caller gets 603, Decline.
    """
    return sync_detailed(call_id, body=body, client=client).parsed


async def asyncio_detailed(
    call_id: str,
    *,
    client: AsyncSends,
    body: m.RejectRealtimeCallRequestParam | BaseModel | Unset = UNSET,
) -> Response[None]:
    """Turn an incoming SIP call away

    Without a body the caller gets 603, Decline.
    """
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
    body: m.RejectRealtimeCallRequestParam | BaseModel | Unset = UNSET,
) -> None:
    """Turn an incoming SIP call away

    Without a body the caller gets 603, Decline.
    """
    return (await asyncio_detailed(call_id, body=body, client=client)).parsed
