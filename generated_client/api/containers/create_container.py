# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateContainerParams(TypedDict, total=False):
    """Parameters of `create_container`, all in one."""

    name: Required[str]
    """A name of your own."""
    file_ids: Sequence[str] | Unset
    """Ids of uploaded files to put into it."""
    skills: Sequence[u.ContainerSkillParam] | Unset
    """Skills to install, by id or sent along."""
    expires_after: m.ContainerExpiresAfterInputParam | BaseModel | Unset
    """How long a container may lie idle before it goes."""
    memory_limit: m.ContainerMemoryLimit | Unset
    """An amount of memory, in gigabytes."""
    network_policy: u.ContainerNetworkPolicyParam | Unset
    """What a container may reach on the network."""


def decode(v: Any) -> m.Container:
    """The result of a success, from its decoded body."""
    result: m.Container = m.Container.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Container] = Operation(
    name="createContainer",
    method="POST",
    path="/containers",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateContainerParams.__annotations__),
    required=frozenset(
        {
            "name",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateContainerRequestParam | BaseModel,
) -> Call:
    """Start a container"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Container:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateContainerRequestParam | BaseModel,
) -> Response[m.Container]:
    """Start a container"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateContainerRequestParam | BaseModel,
) -> m.Container | None:
    """Start a container"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateContainerRequestParam | BaseModel,
) -> Response[m.Container]:
    """Start a container"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateContainerRequestParam | BaseModel,
) -> m.Container | None:
    """Start a container"""
    return (await asyncio_detailed(body=body, client=client)).parsed
