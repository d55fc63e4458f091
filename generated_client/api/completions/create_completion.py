# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateCompletionParams(TypedDict, total=False):
    """Parameters of `create_completion`, all in one."""

    model: Required[str | m.KnownCompletionModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    """One or more texts, as strings or as token ids; null starts as if on a new document."""
    suffix: str | None | Unset
    """Text that follows the gap to fill; on gpt-3.5-turbo-instruct only."""
    stream_options: m.ChatCompletionStreamOptionsParam | BaseModel | None | Unset
    """Settings of the stream; only together with `stream`."""
    n: int | None | Unset
    """How many continuations of each prompt to return, 1 to 128; the tokens of each are charged."""
    best_of: int | None | Unset
    """How many to make, 0 to 20, of which the `n` likeliest return; must exceed `n`, cannot
    stream.
    """
    echo: bool | None | Unset
    """Whether the prompt comes back in front of its continuation."""
    max_tokens: int | None | Unset
    """Most tokens of the continuation; with the prompt they must fit the context window."""
    stop: str | Sequence[str] | None | Unset
    """Up to 4 sequences that end the continuation, themselves left out."""
    temperature: float | None | Unset
    """Randomness, 0 (focused) to 2 (wild). Change this or `top_p`, not both."""
    top_p: float | None | Unset
    """Share of probability mass to sample from, 0 to 1; 0.1 keeps only the likeliest tenth."""
    frequency_penalty: float | None | Unset
    """-2 to 2; above 0, the more often a token has appeared, the less likely it comes again."""
    presence_penalty: float | None | Unset
    """-2 to 2; above 0, tokens that have appeared at all become less likely."""
    logit_bias: Mapping[str, int] | None | Unset
    """Token ids with a bias from -100 (never) to 100 (always), added before sampling."""
    seed: int | None | Unset
    """Same seed, same request, mostly the same text; watch `system_fingerprint` for changes."""
    logprobs: int | None | Unset
    """How many likeliest tokens to list at each position, 0 to 5, besides the one chosen."""
    user: str | Unset
    """An id of your end user, which helps to trace abuse."""


def decode(v: Any) -> m.Completion:
    """The result of a success, from its decoded body."""
    result: m.Completion = m.Completion.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> m.Completion:
    """One event of the stream, from its decoded data."""
    event: m.Completion = m.Completion.from_dict(v) if isinstance(v, dict) else v
    return event


OPERATION: Operation[m.Completion] = Operation(
    name="createCompletion",
    method="POST",
    path="/completions",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(
        {
            *CreateCompletionParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "model",
            "prompt",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateCompletionRequestParam | BaseModel,
) -> Call:
    """Ask a model to continue a text

    With `stream`, the pieces arrive as server-sent objects of the same shape.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.Completion:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateCompletionRequestParam | BaseModel,
) -> Response[m.Completion]:
    """Ask a model to continue a text

    With `stream`, the pieces arrive as server-sent objects of the same shape.
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
    body: m.CreateCompletionRequestParam | BaseModel,
) -> m.Completion | None:
    """Ask a model to continue a text

    With `stream`, the pieces arrive as server-sent objects of the same shape.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateCompletionRequestParam | BaseModel,
) -> Response[m.Completion]:
    """Ask a model to continue a text

    With `stream`, the pieces arrive as server-sent objects of the same shape.
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
    body: m.CreateCompletionRequestParam | BaseModel,
) -> m.Completion | None:
    """Ask a model to continue a text

    With `stream`, the pieces arrive as server-sent objects of the same shape.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
