# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class DeleteModelParams(TypedDict, total=False):
    """Parameters of `delete_model`, all in one."""


def decode(v: Any) -> m.ModelDeleted:
    """The result of a success, from its decoded body."""
    result: m.ModelDeleted = m.ModelDeleted.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ModelDeleted] = Operation(
    name="deleteModel",
    method="DELETE",
    path="/models/{model}",
    decode=decode,
    result="object",
    path_params=("model",),
    params=frozenset(DeleteModelParams.__annotations__),
    accept="application/json",
)


def build(
    model: str,
) -> Call:
    """Delete a fine-tuned model

    Needs the Owner role in the organization that the model belongs to.
    """
    return OPERATION.build(
        {},
        model,
    )


def parse(response: httpx.Response) -> m.ModelDeleted:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    model: str,
    *,
    client: Sends,
) -> Response[m.ModelDeleted]:
    """Delete a fine-tuned model

    Needs the Owner role in the organization that the model belongs to.
    """
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
) -> m.ModelDeleted | None:
    """Delete a fine-tuned model

    Needs the Owner role in the organization that the model belongs to.
    """
    return sync_detailed(model, client=client).parsed


async def asyncio_detailed(
    model: str,
    *,
    client: AsyncSends,
) -> Response[m.ModelDeleted]:
    """Delete a fine-tuned model

    Needs the Owner role in the organization that the model belongs to.
    """
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
) -> m.ModelDeleted | None:
    """Delete a fine-tuned model

    Needs the Owner role in the organization that the model belongs to.
    """
    return (await asyncio_detailed(model, client=client)).parsed
