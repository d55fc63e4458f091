# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveBatchParams(TypedDict, total=False):
    """Parameters of `retrieve_batch`, all in one."""


def decode(v: Any) -> m.Batch:
    """The result of a success, from its decoded body."""
    result: m.Batch = m.Batch.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Batch] = Operation(
    name="retrieveBatch",
    method="GET",
    path="/batches/{batch_id}",
    decode=decode,
    result="object",
    path_params=("batch_id",),
    params=frozenset(RetrieveBatchParams.__annotations__),
    accept="application/json",
    pending=frozenset(
        {
            "validating",
            "in_progress",
            "finalizing",
            "cancelling",
        }
    ),
)


def build(
    batch_id: str,
) -> Call:
    """Fetch a batch

    Shows how far it has come, and which files hold its results.
    """
    return OPERATION.build(
        {},
        batch_id,
    )


def parse(response: httpx.Response) -> m.Batch:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    batch_id: str,
    *,
    client: Sends,
) -> Response[m.Batch]:
    """Fetch a batch

    Shows how far it has come, and which files hold its results.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                batch_id,
            )
        ),
    )


def sync(
    batch_id: str,
    *,
    client: Sends,
) -> m.Batch | None:
    """Fetch a batch

    Shows how far it has come, and which files hold its results.
    """
    return sync_detailed(batch_id, client=client).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Batch]:
    """Fetch a batch

    Shows how far it has come, and which files hold its results.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                batch_id,
            )
        ),
    )


async def asyncio(
    batch_id: str,
    *,
    client: AsyncSends,
) -> m.Batch | None:
    """Fetch a batch

    Shows how far it has come, and which files hold its results.
    """
    return (await asyncio_detailed(batch_id, client=client)).parsed
