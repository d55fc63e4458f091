# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveThreadParams(TypedDict, total=False):
    """Parameters of `retrieve_thread`, all in one."""


def decode(v: Any) -> m.Thread:
    """The result of a success, from its decoded body."""
    result: m.Thread = m.Thread.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Thread] = Operation(
    name="retrieveThread",
    method="GET",
    path="/threads/{thread_id}",
    decode=decode,
    result="object",
    path_params=("thread_id",),
    params=frozenset(RetrieveThreadParams.__annotations__),
    accept="application/json",
    deprecated="the conversations API (client.conversations)",
)


def build(
    thread_id: str,
) -> Call:
    """Fetch a thread"""
    return OPERATION.build(
        {},
        thread_id,
    )


def parse(response: httpx.Response) -> m.Thread:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    thread_id: str,
    *,
    client: Sends,
) -> Response[m.Thread]:
    """Fetch a thread"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                thread_id,
            )
        ),
    )


def sync(
    thread_id: str,
    *,
    client: Sends,
) -> m.Thread | None:
    """Fetch a thread"""
    return sync_detailed(thread_id, client=client).parsed


async def asyncio_detailed(
    thread_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Thread]:
    """Fetch a thread"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                thread_id,
            )
        ),
    )


async def asyncio(
    thread_id: str,
    *,
    client: AsyncSends,
) -> m.Thread | None:
    """Fetch a thread"""
    return (await asyncio_detailed(thread_id, client=client)).parsed
