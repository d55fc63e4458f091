# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveSmarterIdentityParams(TypedDict, total=False):
    """Parameters of `retrieve_smarter_identity`, all in one."""


def decode(v: Any) -> m.SmarterWhoami:
    """The result of a success, from its decoded body."""
    result: m.SmarterWhoami = m.SmarterWhoami.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.SmarterWhoami] = Operation(
    name="retrieveSmarterIdentity",
    method="POST",
    path="/cli/whoami/",
    decode=decode,
    result="object",
    params=frozenset(RetrieveSmarterIdentityParams.__annotations__),
    accept="application/json",
)


def build() -> Call:
    """Find out whose credential this is"""
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> m.SmarterWhoami:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[m.SmarterWhoami]:
    """Find out whose credential this is"""
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> m.SmarterWhoami | None:
    """Find out whose credential this is"""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[m.SmarterWhoami]:
    """Find out whose credential this is"""
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> m.SmarterWhoami | None:
    """Find out whose credential this is"""
    return (await asyncio_detailed(client=client)).parsed
