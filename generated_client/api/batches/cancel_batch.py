# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class CancelBatchParams(TypedDict, total=False):
    """Parameters of `cancel_batch`, all in one."""


def decode(v: Any) -> m.Batch:
    """The result of a success, from its decoded body."""
    result: m.Batch = m.Batch.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Batch] = Operation(
    name="cancelBatch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    decode=decode,
    result="object",
    path_params=("batch_id",),
    params=frozenset(CancelBatchParams.__annotations__),
    accept="application/json",
)


def build(
    batch_id: str,
) -> Call:
    """Cancel a batch that is being worked on

    Takes up to 10 minutes; answers already made are then in its output file.
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
    """Cancel a batch that is being worked on

    Takes up to 10 minutes; answers already made are then in its output file.
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
    """Cancel a batch that is being worked on

    Takes up to 10 minutes; answers already made are then in its output file.
    """
    return sync_detailed(batch_id, client=client).parsed


async def asyncio_detailed(
    batch_id: str,
    *,
    client: AsyncSends,
) -> Response[m.Batch]:
    """Cancel a batch that is being worked on

    Takes up to 10 minutes; answers already made are then in its output file.
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
    """Cancel a batch that is being worked on

    Takes up to 10 minutes; answers already made are then in its output file.
    """
    return (await asyncio_detailed(batch_id, client=client)).parsed
