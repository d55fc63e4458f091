# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, TypedDict

import httpx

from ... import models as m
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response


class RetrieveEdgenTranscriptionStatusParams(TypedDict, total=False):
    """Parameters of `retrieve_edgen_transcription_status`, all in one."""


def decode(v: Any) -> m.EdgenStatus:
    """The result of a success, from its decoded body."""
    result: m.EdgenStatus = m.EdgenStatus.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.EdgenStatus] = Operation(
    name="retrieveEdgenTranscriptionStatus",
    method="GET",
    path="/audio/transcriptions/status",
    decode=decode,
    result="object",
    params=frozenset(RetrieveEdgenTranscriptionStatusParams.__annotations__),
    accept="application/json",
)


def build() -> Call:
    """Find out how transcription is doing at an Edgen server"""
    return OPERATION.build(
        {},
    )


def parse(response: httpx.Response) -> m.EdgenStatus:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
) -> Response[m.EdgenStatus]:
    """Find out how transcription is doing at an Edgen server"""
    return client.respond(OPERATION, client.send(build()))


def sync(
    *,
    client: Sends,
) -> m.EdgenStatus | None:
    """Find out how transcription is doing at an Edgen server"""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
) -> Response[m.EdgenStatus]:
    """Find out how transcription is doing at an Edgen server"""
    return client.respond(OPERATION, await client.asend(build()))


async def asyncio(
    *,
    client: AsyncSends,
) -> m.EdgenStatus | None:
    """Find out how transcription is doing at an Edgen server"""
    return (await asyncio_detailed(client=client)).parsed
