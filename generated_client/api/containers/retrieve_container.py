# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveContainerParams(TypedDict, total=False):
    """Parameters of `retrieve_container`, all in one."""


def decode(v: Any) -> m.Container:
    """The result of a success, from its decoded body."""
    result: m.Container = m.Container.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Container] = Operation(
    name="retrieveContainer",
    method="GET",
    path="/containers/{container_id}",
    decode=decode,
    result="object",
    path_params=("container_id",),
    params=frozenset(RetrieveContainerParams.__annotations__),
    accept="application/json",
)


def build(
    container_id: str,
) -> Call:
    """Fetch what is known of one container"""
    return OPERATION.build(
        {},
        container_id,
    )


def parse(response: httpx.Response) -> m.Container:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    container_id: str,
    *,
    client: Sends,
) -> Response[m.Container]:
    """Fetch what is known of one container"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                container_id,
            )
        ),
    )


def sync(
    container_id: str,
    *,
    client: Sends,
) -> m.Container | None:
    """Fetch what is known of one container"""
    return sync_detailed(container_id, client=client).parsed


async def asyncio_detailed(
    container_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Container]:
    """Fetch what is known of one container"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                container_id,
            )
        ),
    )


async def asyncio(
    container_id: str,
    *,
    client: AsyncSends,
) -> m.Container | None:
    """Fetch what is known of one container"""
    return (await asyncio_detailed(container_id, client=client)).parsed
