# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateBatchParams(TypedDict, total=False):
    """Parameters of `create_batch`, all in one."""

    input_file_id: Required[str]
    """Id of a `.jsonl` file with one request a line, uploaded for the purpose `batch`; 50,000
    requests and 200 MB at most.
    """
    endpoint: Required[
        Literal[
            "/v1/chat/completions",
            "/v1/completions",
            "/v1/embeddings",
            "/v1/images/edits",
            "/v1/images/generations",
            "/v1/moderations",
            "/v1/responses",
            "/v1/videos",
        ]
    ]
    """The path that all the requests go to; for `/v1/embeddings`, 50,000 inputs in all at most."""
    completion_window: Required[Literal["24h"]]
    """How long the server may take."""
    metadata: Mapping[str, str] | None | Unset
    """Up to 16 pairs of your own, kept with the batch."""
    output_expires_after: m.FileExpirationAfterParam | BaseModel | Unset
    """When the file goes; without it, after 30 days for batches, else never."""


def decode(v: Any) -> m.Batch:
    """The result of a success, from its decoded body."""
    result: m.Batch = m.Batch.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.Batch] = Operation(
    name="createBatch",
    method="POST",
    path="/batches",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateBatchParams.__annotations__),
    required=frozenset(
        {
            "completion_window",
            "endpoint",
            "input_file_id",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateBatchRequestParam | BaseModel,
) -> Call:
    """Have the requests of an uploaded file worked on"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Batch:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateBatchRequestParam | BaseModel,
) -> Response[m.Batch]:
    """Have the requests of an uploaded file worked on"""
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
    body: m.CreateBatchRequestParam | BaseModel,
) -> m.Batch | None:
    """Have the requests of an uploaded file worked on"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateBatchRequestParam | BaseModel,
) -> Response[m.Batch]:
    """Have the requests of an uploaded file worked on"""
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
    body: m.CreateBatchRequestParam | BaseModel,
) -> m.Batch | None:
    """Have the requests of an uploaded file worked on"""
    return (await asyncio_detailed(body=body, client=client)).parsed
