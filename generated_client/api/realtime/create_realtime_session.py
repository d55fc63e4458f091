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


class CreateRealtimeSessionParams(TypedDict, total=False):
    """Parameters of `create_realtime_session`, all in one."""

    model: str | Unset
    """Id of the model, where the address of the connection does not name it."""
    instructions: str | Unset
    """What to say and how to say it; a guide that the model may depart from. The server has its
    own text where none is given.
    """
    prompt: m.ResponsePromptParam | BaseModel | None | Unset
    """A stored prompt template to work from, with values for its variables."""
    modalities: Sequence[m.RealtimeModality] | Unset
    """Kinds of output wanted; text alone turns speech off."""
    voice: str | m.KnownVoice | m.CustomVoiceParam | BaseModel | Unset
    """A voice by name, or one of your own by id."""
    speed: float | Unset
    """How fast the speech is played, 0.25 to 1.5 times its pace; can change between turns only."""
    input_audio_format: str | Unset
    """The encoding of the sound sent: pcm16, g711_ulaw or g711_alaw."""
    output_audio_format: str | Unset
    """The encoding of the sound received: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: m.RealtimeInputAudioTranscriptionParam | BaseModel | None | Unset
    """Writes down what the caller says; off unless given, and null turns it off again. Another
    model does it on the side, so the text is a rough guide.
    """
    turn_detection: m.RealtimeTranscriptionSessionTurnDetectionParam | BaseModel | None | Unset
    """How the end of the caller's turn is found; null turns that off."""
    max_response_output_tokens: int | Literal["inf"] | Unset
    """A number of tokens, 1 to 4,096, or `inf` for as many as the model can."""
    temperature: float | Unset
    """Randomness, 0.6 to 1.2; 0.8 unless told otherwise."""
    truncation: (
        Literal["auto", "disabled"] | m.RealtimeTruncationRetentionRatioParam | BaseModel | Unset
    )
    """What to do when the conversation outgrows the model's input: drop the oldest messages
    (`auto`), fail (`disabled`), or drop more at once so that caching gains.
    """
    tools: Sequence[m.RealtimeFunctionToolParam | BaseModel] | Unset
    """Functions that the model may call."""
    tool_choice: str | Unset
    """Whether and which tools are called, as `auto`, `none`, `required` or a function."""
    tracing: Literal["auto"] | m.RealtimeTracingConfigurationParam | BaseModel | None | Unset
    """Records the session in the traces dashboard; null records nothing. Fixed once it is on."""
    client_secret: m.RealtimeSessionClientSecretParam | BaseModel | Unset
    """A short-lived key for browsers and apps that must not hold your API key."""


def decode(v: Any) -> m.RealtimeSession:
    """The result of a success, from its decoded body."""
    result: m.RealtimeSession = m.RealtimeSession.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.RealtimeSession] = Operation(
    name="createRealtimeSession",
    method="POST",
    path="/realtime/sessions",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateRealtimeSessionParams.__annotations__),
    accept="application/json",
)


def build(
    *,
    body: m.CreateRealtimeSessionRequestParam | BaseModel,
) -> Call:
    """Make a session and a key for it; the older interface

    New programs make a client secret, which can set more.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.RealtimeSession:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateRealtimeSessionRequestParam | BaseModel,
) -> Response[m.RealtimeSession]:
    """Make a session and a key for it; the older interface

    New programs make a client secret, which can set more.
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
    body: m.CreateRealtimeSessionRequestParam | BaseModel,
) -> m.RealtimeSession | None:
    """Make a session and a key for it; the older interface

    New programs make a client secret, which can set more.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateRealtimeSessionRequestParam | BaseModel,
) -> Response[m.RealtimeSession]:
    """Make a session and a key for it; the older interface

    New programs make a client secret, which can set more.
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
    body: m.CreateRealtimeSessionRequestParam | BaseModel,
) -> m.RealtimeSession | None:
    """Make a session and a key for it; the older interface

    New programs make a client secret, which can set more.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
