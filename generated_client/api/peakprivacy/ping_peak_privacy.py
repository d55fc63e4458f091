# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class PingPeakPrivacyParams(TypedDict, total=False):
    """Parameters of `ping_peak_privacy`, all in one."""


def decode(v: Any) -> Any:
    """The result of a success, from its decoded body."""
    result: Any = v
    return result


OPERATION: Operation[Any] = Operation(
    name="pingPeakPrivacy",
    method="GET",
    path="/ai/ping",
    decode=decode,
    params=frozenset(PingPeakPrivacyParams.__annotations__),
    accept="application/json",
)


def build() -> Call:
    """Find out whether the API token is valid

    A success says that it is; another token is answered with 401.
    """
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> Any:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[Any]:
    """Find out whether the API token is valid

    A success says that it is; another token is answered with 401.
    """
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> Any | None:
    """Find out whether the API token is valid

    A success says that it is; another token is answered with 401.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[Any]:
    """Find out whether the API token is valid

    A success says that it is; another token is answered with 401.
    """
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> Any | None:
    """Find out whether the API token is valid

    A success says that it is; another token is answered with 401.
    """
    return (await asyncio_detailed(client=client)).parsed
