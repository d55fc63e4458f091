# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateRealtimeTranscriptionSessionParams(TypedDict, total=False):
    """Parameters of `create_realtime_transcription_session`, all in one."""

    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | Unset
    """The encoding of the sound sent; pcm16 is 24,000 samples a second, mono, little-endian."""
    input_audio_transcription: m.AudioTranscriptionParam | BaseModel | Unset
    """How the caller's words are written down."""
    input_audio_noise_reduction: m.RealtimeNoiseReductionParam | BaseModel | None | Unset
    """Filters the sound before speech is looked for in it; null turns the filter off."""
    turn_detection: m.RealtimeTranscriptionSessionTurnDetectionInputParam | BaseModel | None | Unset
    """How the end of a turn is found; null turns that off."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Unset
    """Parts to add that are left out otherwise."""


def decode(v: Any) -> m.RealtimeTranscriptionSession:
    """The result of a success, from its decoded body."""
    result: m.RealtimeTranscriptionSession = (
        m.RealtimeTranscriptionSession.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.RealtimeTranscriptionSession] = Operation(
    name="createRealtimeTranscriptionSession",
    method="POST",
    path="/realtime/transcription_sessions",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateRealtimeTranscriptionSessionParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CreateRealtimeTranscriptionSessionRequestParam | BaseModel,
) -> Call:
    """Make a transcription session and a key for it; the older interface

    New programs make a client secret with a session of type `transcription`.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.RealtimeTranscriptionSession:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateRealtimeTranscriptionSessionRequestParam | BaseModel,
) -> Response[m.RealtimeTranscriptionSession]:
    """Make a transcription session and a key for it; the older interface

    New programs make a client secret with a session of type `transcription`.
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
    body: m.CreateRealtimeTranscriptionSessionRequestParam | BaseModel,
) -> m.RealtimeTranscriptionSession | None:
    """Make a transcription session and a key for it; the older interface

    New programs make a client secret with a session of type `transcription`.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeTranscriptionSessionRequestParam | BaseModel,
) -> Response[m.RealtimeTranscriptionSession]:
    """Make a transcription session and a key for it; the older interface

    New programs make a client secret with a session of type `transcription`.
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
    body: m.CreateRealtimeTranscriptionSessionRequestParam | BaseModel,
) -> m.RealtimeTranscriptionSession | None:
    """Make a transcription session and a key for it; the older interface

    New programs make a client secret with a session of type `transcription`.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
