# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateSpeechParams(TypedDict, total=False):
    """Parameters of `create_speech`, all in one."""

    model: Required[str | m.KnownSpeechModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    input: Required[str]
    """The text to read, up to 4,096 characters."""
    voice: Required[str | m.KnownVoice | m.CustomVoiceParam | BaseModel]
    """A voice by name, or one of your own by id."""
    instructions: str | Unset
    """How to read it, in words; not for tts-1 and tts-1-hd."""
    speed: float | Unset
    """How fast to read, 0.25 to 4 times the usual speed."""
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset
    """The encoding of the audio."""


def decode(v: Any) -> bytes:
    """The result of a success, from its decoded body."""
    result: bytes = v
    return result


def decode_event(v: Any) -> u.SpeechStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.SpeechStreamEvent = u.decode_SpeechStreamEvent(v)
    return event


OPERATION: Operation[bytes] = Operation(
    name="createSpeech",
    method="POST",
    path="/audio/speech",
    decode=decode,
    result="bytes",
    content_types=("application/json",),
    params=frozenset(
        {
            *CreateSpeechParams.__annotations__,
            "stream_format",
        }
    ),
    required=frozenset(
        {
            "input",
            "model",
            "voice",
        }
    ),
    accept="application/octet-stream",
)


def build(
    *,
    body: m.CreateSpeechRequestParam | BaseModel,
) -> Call:
    """Read a text aloud

    The answer is the audio itself, or with `stream_format` set to `sse` events that carry
    pieces of it.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> bytes:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateSpeechRequestParam | BaseModel,
) -> Response[bytes]:
    """Read a text aloud

    The answer is the audio itself, or with `stream_format` set to `sse` events that carry
    pieces of it.
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
    body: m.CreateSpeechRequestParam | BaseModel,
) -> bytes | None:
    """Read a text aloud

    The answer is the audio itself, or with `stream_format` set to `sse` events that carry
    pieces of it.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateSpeechRequestParam | BaseModel,
) -> Response[bytes]:
    """Read a text aloud

    The answer is the audio itself, or with `stream_format` set to `sse` events that carry
    pieces of it.
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
    body: m.CreateSpeechRequestParam | BaseModel,
) -> bytes | None:
    """Read a text aloud

    The answer is the audio itself, or with `stream_format` set to `sse` events that carry
    pieces of it.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
