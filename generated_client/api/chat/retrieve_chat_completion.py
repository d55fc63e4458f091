# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveChatCompletionParams(TypedDict, total=False):
    """Parameters of `retrieve_chat_completion`, all in one."""


def decode(v: Any) -> m.ChatCompletion:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletion = m.ChatCompletion.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ChatCompletion] = Operation(
    name="retrieveChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    decode=decode,
    result="object",
    path_params=("completion_id",),
    params=frozenset(RetrieveChatCompletionParams.__annotations__),
    accept="application/json",
)


def build(
    completion_id: str,
) -> Call:
    """Fetch a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return OPERATION.build(
        {},
        completion_id,
    )


def parse(response: httpx.Response) -> m.ChatCompletion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    completion_id: str,
    *,
    client: Sends,
) -> Response[m.ChatCompletion]:
    """Fetch a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                completion_id,
            )
        ),
    )


def sync(
    completion_id: str,
    *,
    client: Sends,
) -> m.ChatCompletion | None:
    """Fetch a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return sync_detailed(completion_id, client=client).parsed


async def asyncio_detailed(
    completion_id: str,
    *,
    client: AsyncSends,
) -> Response[m.ChatCompletion]:
    """Fetch a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                completion_id,
            )
        ),
    )


async def asyncio(
    completion_id: str,
    *,
    client: AsyncSends,
) -> m.ChatCompletion | None:
    """Fetch a stored chat completion

    Available only for completions made with `store` set to true.
    """
    return (await asyncio_detailed(completion_id, client=client)).parsed
