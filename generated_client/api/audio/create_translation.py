# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...models import unions as u
from ...operation import Call, Operation
from ...types import FileTypes, Response, Unset


class CreateTranslationParams(TypedDict, total=False):
    """Parameters of `create_translation`, all in one."""

    file: Required[FileTypes]
    """The recording itself, as FLAC, MP3, M4A, MP4, MPEG, MPGA, WAV, OGG or WebM; a file name with
    an ending, and a content type, help the server to recognise it.
    """
    model: Required[str | Literal["whisper-1"]]
    """A model id; the known one is listed for completion in editors, any other is fine."""
    prompt: str | Unset
    """A text to keep the style of, or what was said before, in English."""
    temperature: float | Unset
    """Randomness, 0 (focused) to 1; at 0 the model raises it by itself where it is too unsure."""


def decode(v: Any) -> u.CreateTranslationResponse | str:
    """The result of a success, from its decoded body."""
    result: u.CreateTranslationResponse | str = u.decode_CreateTranslationResponse(v)
    return result


OPERATION: Operation[u.CreateTranslationResponse | str] = Operation(
    name="createTranslation",
    method="POST",
    path="/audio/translations",
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
            *CreateTranslationParams.__annotations__,
            "response_format",
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
    body: m.CreateTranslationRequestParam | BaseModel,
) -> Call:
    """Write down in English what is said in a recording in any language

    `response_format` decides what comes back: an object for `json` and `verbose_json`, else
    plain text.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> u.CreateTranslationResponse | str:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateTranslationRequestParam | BaseModel,
) -> Response[u.CreateTranslationResponse | str]:
    """Write down in English what is said in a recording in any language

    `response_format` decides what comes back: an object for `json` and `verbose_json`, else
    plain text.
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
    body: m.CreateTranslationRequestParam | BaseModel,
) -> u.CreateTranslationResponse | str | None:
    """Write down in English what is said in a recording in any language

    `response_format` decides what comes back: an object for `json` and `verbose_json`, else
    plain text.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateTranslationRequestParam | BaseModel,
) -> Response[u.CreateTranslationResponse | str]:
    """Write down in English what is said in a recording in any language

    `response_format` decides what comes back: an object for `json` and `verbose_json`, else
    plain text.
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
    body: m.CreateTranslationRequestParam | BaseModel,
) -> u.CreateTranslationResponse | str | None:
    """Write down in English what is said in a recording in any language

    `response_format` decides what comes back: an object for `json` and `verbose_json`, else
    plain text.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
