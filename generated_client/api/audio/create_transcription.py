# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import FileTypes, Response, Unset


class CreateTranscriptionParams(TypedDict, total=False):
    """Parameters of `create_transcription`, all in one."""

    file: Required[FileTypes]
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: Required[str | m.KnownAudioModel]
    """A model id; the known ones are listed for completion in editors, any other is fine."""
    include: Sequence[Literal["logprobs"]] | Unset
    """What to add to the answer: `logprobs`, with `json` from gpt-4o-transcribe and its mini
    versions only.
    """
    timestamp_granularities: Sequence[m.TimestampGranularity] | Unset
    """What to time, with `verbose_json` only: segments, words, which take a little longer, or
    both. Not with gpt-4o-transcribe-diarize.
    """
    language: str | Unset
    """The language spoken, as an ISO 639-1 code such as `en`; makes the result better and faster."""
    languages: Sequence[str] | Unset
    """Languages that may be spoken, as ISO 639-1 codes; for gpt-transcribe."""
    keywords: Sequence[str] | Unset
    """Words and phrases that may occur; for gpt-transcribe."""
    prompt: str | Unset
    """A text to keep the style of, or what was said before, in the language spoken; not with
    gpt-4o-transcribe-diarize.
    """
    known_speaker_names: Sequence[str] | Unset
    """Up to 4 short names, such as `agent`, for the voices in `known_speaker_references`."""
    known_speaker_references: Sequence[str] | Unset
    """One sample of 2 to 10 seconds for each known speaker, as a `data:` URL, encoded as `file`
    may be.
    """
    chunking_strategy: Literal["auto"] | m.VadConfigParam | BaseModel | None | Unset
    """Where to cut the recording, at pauses that the server finds by itself (`auto`) or in a way
    you set; otherwise it is not cut. gpt-4o-transcribe-diarize needs it beyond 30 seconds.
    """
    temperature: float | Unset
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""


def decode(v: Any) -> u.CreateTranscriptionResponse | str:
    """The result of a success, from its decoded body."""
    result: u.CreateTranscriptionResponse | str = u.decode_CreateTranscriptionResponse(v)
    return result


def decode_event(v: Any) -> u.TranscriptionStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.TranscriptionStreamEvent = u.decode_TranscriptionStreamEvent(v)
    return event


OPERATION: Operation[u.CreateTranscriptionResponse | str] = Operation(
    name="createTranscription",
    method="POST",
    path="/audio/transcriptions",
    decode=decode,
    result="object",
    content_types=("multipart/form-data",),
    file_params=frozenset(
        {
            "file",
        }
    ),
    params=frozenset(
        {
            *CreateTranscriptionParams.__annotations__,
            "response_format",
            "stream",
        }
    ),
    required=frozenset(
        {
            "file",
            "model",
        }
    ),
    accept="application/json, text/plain",
    also_text=True,
)


def build(
    *,
    body: m.CreateTranscriptionRequestParam | BaseModel,
) -> Call:
    """Write down what is said in a recording

    `response_format` decides what comes back: an object for `json`, `verbose_json` and
    `diarized_json`, else plain text. With `stream`, events instead; whisper-1 takes no notice
    of it.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> u.CreateTranscriptionResponse | str:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateTranscriptionRequestParam | BaseModel,
) -> Response[u.CreateTranscriptionResponse | str]:
    """Write down what is said in a recording

    `response_format` decides what comes back: an object for `json`, `verbose_json` and
    `diarized_json`, else plain text. With `stream`, events instead; whisper-1 takes no notice
    of it.
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
    body: m.CreateTranscriptionRequestParam | BaseModel,
) -> u.CreateTranscriptionResponse | str | None:
    """Write down what is said in a recording

    `response_format` decides what comes back: an object for `json`, `verbose_json` and
    `diarized_json`, else plain text. With `stream`, events instead; whisper-1 takes no notice
    of it.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateTranscriptionRequestParam | BaseModel,
) -> Response[u.CreateTranscriptionResponse | str]:
    """Write down what is said in a recording

    `response_format` decides what comes back: an object for `json`, `verbose_json` and
    `diarized_json`, else plain text. With `stream`, events instead; whisper-1 takes no notice
    of it.
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
    body: m.CreateTranscriptionRequestParam | BaseModel,
) -> u.CreateTranscriptionResponse | str | None:
    """Write down what is said in a recording

    `response_format` decides what comes back: an object for `json`, `verbose_json` and
    `diarized_json`, else plain text. With `stream`, events instead; whisper-1 takes no notice
    of it.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
