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


class GenerateImageParams(TypedDict, total=False):
    """Parameters of `generate_image`, all in one."""

    prompt: Required[str]
    """What to show; up to 32,000 characters for GPT Image models, 4,000 for dall-e-3, 1,000 for
    dall-e-2.
    """
    model: str | m.KnownImageModel | None | Unset
    """Id of the model; dall-e-2 by default, unless an option calls for a GPT Image model."""
    n: int | None | Unset
    """How many images to make, 1 to 10; dall-e-3 makes one only."""
    size: str | m.KnownImageSize | None | Unset
    """Width and height in pixels; which ones there are depends on the model."""
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | None | Unset
    """How much care to take; `low` to `high` for GPT Image models, `standard` and `hd` for
    dall-e-3, `standard` alone for dall-e-2. `auto` takes the model's best.
    """
    style: Literal["natural", "vivid"] | None | Unset
    """Dramatic and larger than life, or closer to nature; for dall-e-3 only."""
    background: m.ImageBackground | None | Unset
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None | Unset
    """A link, or the image itself in base64; GPT Image models know the latter only, and refuse
    this.
    """
    output_format: m.ImageOutputFormat | None | Unset
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None | Unset
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    partial_images: int | None | Unset
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    moderation: m.ImageModeration | None | Unset
    """How strictly to filter; for GPT Image models only."""
    user: str | Unset
    """An id of your own for the person behind the request, to trace abuse by."""


def decode(v: Any) -> m.ImagesResponse:
    """The result of a success, from its decoded body."""
    result: m.ImagesResponse = m.ImagesResponse.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.ImageGenStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.ImageGenStreamEvent = u.decode_ImageGenStreamEvent(v)
    return event


OPERATION: Operation[m.ImagesResponse] = Operation(
    name="generateImage",
    method="POST",
    path="/images/generations",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(
        {
            *GenerateImageParams.__annotations__,
            "stream",
        }
    ),
    required=frozenset(
        {
            "prompt",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateImageRequestParam | BaseModel,
) -> Call:
    """Make images from a description

    With `stream`, on GPT Image models only, drafts may arrive before the finished image.
    """
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.ImagesResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateImageRequestParam | BaseModel,
) -> Response[m.ImagesResponse]:
    """Make images from a description

    With `stream`, on GPT Image models only, drafts may arrive before the finished image.
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
    body: m.CreateImageRequestParam | BaseModel,
) -> m.ImagesResponse | None:
    """Make images from a description

    With `stream`, on GPT Image models only, drafts may arrive before the finished image.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateImageRequestParam | BaseModel,
) -> Response[m.ImagesResponse]:
    """Make images from a description

    With `stream`, on GPT Image models only, drafts may arrive before the finished image.
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
    body: m.CreateImageRequestParam | BaseModel,
) -> m.ImagesResponse | None:
    """Make images from a description

    With `stream`, on GPT Image models only, drafts may arrive before the finished image.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
