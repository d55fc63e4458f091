# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class UpdateChatCompletionParams(TypedDict, total=False):
    """Parameters of `update_chat_completion`, all in one."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of your own."""


def decode(v: Any) -> m.ChatCompletion:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletion = m.ChatCompletion.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ChatCompletion] = Operation(
    name="updateChatCompletion",
    method="POST",
    path="/chat/completions/{completion_id}",
    decode=decode,
    result="object",
    path_params=("completion_id",),
    content_types=("application/json",),
    params=frozenset(UpdateChatCompletionParams.__annotations__),
    required=frozenset(
        {
            "metadata",
        }
    ),
    accept="application/json",
)


def build(
    completion_id: str,
    *,
    body: m.UpdateChatCompletionRequestParam | BaseModel,
) -> Call:
    """Change the metadata of a stored chat completion

    Nothing but `metadata` can be changed, and only on completions made with `store` set to
    true.
    """
    return OPERATION.build(
        {},
        completion_id,
        body=body,
    )


def parse(response: httpx.Response) -> m.ChatCompletion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    completion_id: str,
    *,
    client: Sends,
    body: m.UpdateChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Change the metadata of a stored chat completion

    Nothing but `metadata` can be changed, and only on completions made with `store` set to
    true.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                completion_id,
                body=body,
            )
        ),
    )


def sync(
    completion_id: str,
    *,
    client: Sends,
    body: m.UpdateChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Change the metadata of a stored chat completion

    Nothing but `metadata` can be changed, and only on completions made with `store` set to
    true.
    """
    return sync_detailed(completion_id, body=body, client=client).parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Change the metadata of a stored chat completion

    Nothing but `metadata` can be changed, and only on completions made with `store` set to
    true.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                completion_id,
                body=body,
            )
        ),
    )


async def asyncio(
    completion_id: str,
    *,
    client: AsyncSends,
    body: m.UpdateChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Change the metadata of a stored chat completion

    Nothing but `metadata` can be changed, and only on completions made with `store` set to
    true.
    """
    return (await asyncio_detailed(completion_id, body=body, client=client)).parsed
