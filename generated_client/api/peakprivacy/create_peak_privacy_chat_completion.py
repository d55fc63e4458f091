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


class CreatePeakPrivacyChatCompletionParams(TypedDict, total=False):
    """Parameters of `create_peak_privacy_chat_completion`, all in one."""

    messages: Required[Sequence[u.ChatCompletionRequestMessageParam]]
    """The conversation so far, oldest message first; it begins with a `user` or a `system`
    message.
    """
    model: Required[str]
    """Id of the model that answers, such as `mistral-swiss`; `/ai/models` lists them."""
    anonymize: bool | None | Unset
    """Whether to put placeholders for private data before the model sees it, and the data back
    into the answer. Then the answer comes whole, even where `stream` is true.
    """
    max_tokens: int | None | Unset
    """The most tokens to generate; with those of the prompt no more than the model's context
    holds.
    """
    random_seed: int | None | Unset
    """Makes answers repeatable; another seed leads to another answer."""
    safe_prompt: bool | None | Unset
    """Whether to put a prompt that asks for safe answers before the conversation."""
    temperature: float | None | Unset
    """Randomness, 0 to 1; the higher, the more varied."""
    top_p: float | None | Unset
    """Draw only from the likeliest tokens that together have this probability, 0 to 1."""


def decode(v: Any) -> m.ChatCompletion:
    """The result of a success, from its decoded body."""
    result: m.ChatCompletion = m.ChatCompletion.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> m.ChatCompletionChunk:
    """One event of the stream, from its decoded data."""
    event: m.ChatCompletionChunk = m.ChatCompletionChunk.from_dict(v) if isinstance(v, dict) else v
    return event


OPERATION: Operation[m.ChatCompletion] = Operation(
    name="createPeakPrivacyChatCompletion",
    method="POST",
    path="/ai/completions",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(
        {
            *CreatePeakPrivacyChatCompletionParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "messages",
            "model",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreatePeakPrivacyChatCompletionRequestParam | BaseModel,
) -> Call:
    """Ask a model at PeakPrivacy to continue a conversation

    Answers with one object or, when `stream` is true and `anonymize` is false, with server-sent
    chunks of it. A choice of a chunk has a `message` where others have a `delta`.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.ChatCompletion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreatePeakPrivacyChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Ask a model at PeakPrivacy to continue a conversation

    Answers with one object or, when `stream` is true and `anonymize` is false, with server-sent
    chunks of it. A choice of a chunk has a `message` where others have a `delta`.
    """
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
    body: m.CreatePeakPrivacyChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Ask a model at PeakPrivacy to continue a conversation

    Answers with one object or, when `stream` is true and `anonymize` is false, with server-sent
    chunks of it. A choice of a chunk has a `message` where others have a `delta`.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreatePeakPrivacyChatCompletionRequestParam | BaseModel,
) -> Response[m.ChatCompletion]:
    """Ask a model at PeakPrivacy to continue a conversation

    Answers with one object or, when `stream` is true and `anonymize` is false, with server-sent
    chunks of it. A choice of a chunk has a `message` where others have a `delta`.
    """
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
    body: m.CreatePeakPrivacyChatCompletionRequestParam | BaseModel,
) -> m.ChatCompletion | None:
    """Ask a model at PeakPrivacy to continue a conversation

    Answers with one object or, when `stream` is true and `anonymize` is false, with server-sent
    chunks of it. A choice of a chunk has a `message` where others have a `delta`.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
