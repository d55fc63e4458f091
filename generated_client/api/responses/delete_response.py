# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteResponseParams(TypedDict, total=False):
    """Parameters of `delete_response`, all in one."""


def decode(v: Any) -> None:
    """The result of a success, from its decoded body."""
    result: None = v
    return result


OPERATION: Operation[None] = Operation(
    name="deleteResponse",
    method="DELETE",
    path="/responses/{response_id}",
    decode=decode,
    result="none",
    path_params=("response_id",),
    params=frozenset(DeleteResponseParams.__annotations__),
    accept="*/*",
)


def build(
    response_id: str,
) -> Call:
    """Delete a stored response"""
    return OPERATION.build(
        {},
        response_id,
    )


def parse(response: httpx.Response) -> None:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    response_id: str,
    *,
    client: Sends,
) -> Response[None]:
    """Delete a stored response"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                response_id,
            )
        ),
    )


def sync(
    response_id: str,
    *,
    client: Sends,
) -> None:
    """Delete a stored response"""
    return sync_detailed(response_id, client=client).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncSends,
) -> Response[None]:
    """Delete a stored response"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                response_id,
            )
        ),
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncSends,
) -> None:
    """Delete a stored response"""
    return (await asyncio_detailed(response_id, client=client)).parsed
