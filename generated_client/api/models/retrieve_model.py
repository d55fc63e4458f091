# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveModelParams(TypedDict, total=False):
    """Parameters of `retrieve_model`, all in one."""


def decode(v: Any) -> m.Model:
    """The result of a success, from its decoded body."""
    result: m.Model = m.Model.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Model] = Operation(
    name="retrieveModel",
    method="GET",
    path="/models/{model}",
    decode=decode,
    result="object",
    path_params=("model",),
    params=frozenset(RetrieveModelParams.__annotations__),
    accept="application/json",
)


def build(
    model: str,
) -> Call:
    """Fetch what is known of one model"""
    return OPERATION.build(
        {},
        model,
    )


def parse(response: httpx.Response) -> m.Model:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    model: str,
    *,
    client: Sends,
) -> Response[m.Model]:
    """Fetch what is known of one model"""
    return client.respond(
        OPERATION,
        client.send(
            build(
                model,
            )
        ),
    )


def sync(
    model: str,
    *,
    client: Sends,
) -> m.Model | None:
    """Fetch what is known of one model"""
    return sync_detailed(model, client=client).parsed


async def asyncio_detailed(
    model: str,
    *,
    client: AsyncSends,
) -> Response[m.Model]:
    """Fetch what is known of one model"""
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                model,
            )
        ),
    )


async def asyncio(
    model: str,
    *,
    client: AsyncSends,
) -> m.Model | None:
    """Fetch what is known of one model"""
    return (await asyncio_detailed(model, client=client)).parsed
