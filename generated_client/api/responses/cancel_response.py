# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelResponseParams(TypedDict, total=False):
    """Parameters of `cancel_response`, all in one."""


def decode(v: Any) -> m.Response:
    """The result of a success, from its decoded body."""
    result: m.Response = m.Response.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Response] = Operation(
    name="cancelResponse",
    method="POST",
    path="/responses/{response_id}/cancel",
    decode=decode,
    result="object",
    path_params=("response_id",),
    params=frozenset(CancelResponseParams.__annotations__),
    accept="application/json",
)


def build(
    response_id: str,
) -> Call:
    """Stop a response that is still in the making

    Possible only where `background` was true.
    """
    return OPERATION.build(
        {},
        response_id,
    )


def parse(response: httpx.Response) -> m.Response:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    response_id: str,
    *,
    client: Sends,
) -> Response[m.Response]:
    """Stop a response that is still in the making

    Possible only where `background` was true.
    """
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
) -> m.Response | None:
    """Stop a response that is still in the making

    Possible only where `background` was true.
    """
    return sync_detailed(response_id, client=client).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Response]:
    """Stop a response that is still in the making

    Possible only where `background` was true.
    """
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
) -> m.Response | None:
    """Stop a response that is still in the making

    Possible only where `background` was true.
    """
    return (await asyncio_detailed(response_id, client=client)).parsed
