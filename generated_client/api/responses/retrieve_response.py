# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import UNSET, Response, Unset


class RetrieveResponseParams(TypedDict, total=False):
    """Parameters of `retrieve_response`, all in one."""

    include: Sequence[m.ResponseIncludable] | Unset
    """Parts to add that are left out otherwise."""
    starting_after: int | Unset
    """The `sequence_number` of the last event already seen; the stream goes on behind it."""
    include_obfuscation: bool | Unset
    """Random padding that hides event sizes from eavesdroppers; on unless set to false."""


def decode(v: Any) -> m.Response:
    """The result of a success, from its decoded body."""
    result: m.Response = m.Response.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.ResponseStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.ResponseStreamEvent = u.decode_ResponseStreamEvent(v)
    return event


OPERATION: Operation[m.Response] = Operation(
    name="retrieveResponse",
    method="GET",
    path="/responses/{response_id}",
    decode=decode,
    result="object",
    path_params=("response_id",),
    query_params={
        "include": ("include[]", "form"),
        "stream": ("stream", "form"),
        "starting_after": ("starting_after", "form"),
        "include_obfuscation": ("include_obfuscation", "form"),
    },
    params=frozenset(
        {
            *RetrieveResponseParams.__annotations__,
            "stream",
        }
    ),
    accept="application/json",
    pending=frozenset(
        {
            "queued",
            "in_progress",
        }
    ),
)


def build(
    response_id: str,
    *,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> Call:
    """Fetch a stored response

    As it stands now; with `stream`, as events from the beginning or from `starting_after` on,
    which lets a broken stream of a background response be taken up again.
    """
    return OPERATION.build(
        {
            "include": include,
            "stream": stream,
            "starting_after": starting_after,
            "include_obfuscation": include_obfuscation,
        },
        response_id,
    )


def parse(response: httpx.Response) -> m.Response:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    response_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> Response[m.Response]:
    """Fetch a stored response

    As it stands now; with `stream`, as events from the beginning or from `starting_after` on,
    which lets a broken stream of a background response be taken up again.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                response_id,
                include=include,
                stream=stream,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            )
        ),
    )


def sync(
    response_id: str,
    *,
    client: Sends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> m.Response | None:
    """Fetch a stored response

    As it stands now; with `stream`, as events from the beginning or from `starting_after` on,
    which lets a broken stream of a background response be taken up again.
    """
    return sync_detailed(
        response_id,
        include=include,
        stream=stream,
        starting_after=starting_after,
        include_obfuscation=include_obfuscation,
        client=client,
    ).parsed


async def asyncio_detailed(
    response_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> Response[m.Response]:
    """Fetch a stored response

    As it stands now; with `stream`, as events from the beginning or from `starting_after` on,
    which lets a broken stream of a background response be taken up again.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                response_id,
                include=include,
                stream=stream,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            )
        ),
    )


async def asyncio(
    response_id: str,
    *,
    client: AsyncSends,
    include: Sequence[m.ResponseIncludable] | Unset = UNSET,
    stream: bool | Unset = UNSET,
    starting_after: int | Unset = UNSET,
    include_obfuscation: bool | Unset = UNSET,
) -> m.Response | None:
    """Fetch a stored response

    As it stands now; with `stream`, as events from the beginning or from `starting_after` on,
    which lets a broken stream of a background response be taken up again.
    """
    return (
        await asyncio_detailed(
            response_id,
            include=include,
            stream=stream,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            client=client,
        )
    ).parsed
