# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation, Pages
from ...types import Response


class ListModelsParams(TypedDict, total=False):
    """Parameters of `list_models`, all in one."""


def decode(v: Any) -> m.ModelList:
    """The result of a success, from its decoded body."""
    result: m.ModelList = m.ModelList.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ModelList] = Operation(
    name="listModels",
    method="GET",
    path="/models",
    decode=decode,
    result="object",
    params=frozenset(ListModelsParams.__annotations__),
    accept="application/json",
    pages=Pages(items="data"),
)


def build() -> Call:
    """List the models that can be used"""
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> m.ModelList:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[m.ModelList]:
    """List the models that can be used"""
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> m.ModelList | None:
    """List the models that can be used"""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[m.ModelList]:
    """List the models that can be used"""
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> m.ModelList | None:
    """List the models that can be used"""
    return (await asyncio_detailed(client=client)).parsed
