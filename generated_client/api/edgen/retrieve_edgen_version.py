# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveEdgenVersionParams(TypedDict, total=False):
    """Parameters of `retrieve_edgen_version`, all in one."""


def decode(v: Any) -> m.EdgenVersion:
    """The result of a success, from its decoded body."""
    result: m.EdgenVersion = m.EdgenVersion.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EdgenVersion] = Operation(
    name="retrieveEdgenVersion",
    method="GET",
    path="/misc/version",
    decode=decode,
    result="object",
    params=frozenset(RetrieveEdgenVersionParams.__annotations__),
    accept="application/json",
)


def build() -> Call:
    """Ask an Edgen server for its version"""
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> m.EdgenVersion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[m.EdgenVersion]:
    """Ask an Edgen server for its version"""
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> m.EdgenVersion | None:
    """Ask an Edgen server for its version"""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[m.EdgenVersion]:
    """Ask an Edgen server for its version"""
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> m.EdgenVersion | None:
    """Ask an Edgen server for its version"""
    return (await asyncio_detailed(client=client)).parsed
