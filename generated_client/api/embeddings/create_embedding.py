# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateEmbeddingParams(TypedDict, total=False):
    """Parameters of `create_embedding`, all in one."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """One input or up to 2,048, as strings or as token ids; none empty. OpenAI takes 8,192 tokens
    an input and 300,000 a request.
    """
    model: Required[str | m.KnownEmbeddingModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    dimensions: int | Unset
    """Length of the vectors; on text-embedding-3 and later models only."""
    encoding_format: Literal["base64", "float"] | Unset
    """Numbers as a JSON list, or packed as base64, which is smaller."""
    user: str | Unset
    """An id of your end user, which helps to trace abuse."""


def decode(v: Any) -> m.CreateEmbeddingResponse:
    """The result of a success, from its decoded body."""
    result: m.CreateEmbeddingResponse = (
        m.CreateEmbeddingResponse.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.CreateEmbeddingResponse] = Operation(
    name="createEmbedding",
    method="POST",
    path="/embeddings",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateEmbeddingParams.__annotations__),
    required=frozenset(
        {
            "input",
            "model",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateEmbeddingRequestParam | BaseModel,
) -> Call:
    """Turn one or more inputs into vectors"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.CreateEmbeddingResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateEmbeddingRequestParam | BaseModel,
) -> Response[m.CreateEmbeddingResponse]:
    """Turn one or more inputs into vectors"""
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
    body: m.CreateEmbeddingRequestParam | BaseModel,
) -> m.CreateEmbeddingResponse | None:
    """Turn one or more inputs into vectors"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateEmbeddingRequestParam | BaseModel,
) -> Response[m.CreateEmbeddingResponse]:
    """Turn one or more inputs into vectors"""
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
    body: m.CreateEmbeddingRequestParam | BaseModel,
) -> m.CreateEmbeddingResponse | None:
    """Turn one or more inputs into vectors"""
    return (await asyncio_detailed(body=body, client=client)).parsed
