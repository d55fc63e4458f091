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


class EditImageParams(TypedDict, total=False):
    """Parameters of `edit_image`, all in one."""

    prompt: Required[str]
    """What the result should show; up to 32,000 characters, on dall-e-2 up to 1,000."""
    image: FileTypes | Sequence[FileTypes] | Unset
    """The image or images to change. GPT Image models take up to 16 in PNG, WebP or JPEG, each
    under 50 MB; dall-e-2 takes one, a square PNG under 4 MB.
    """
    mask: FileTypes | m.ImageInputReferenceParam | BaseModel | Unset
    """An image of the same size that is fully transparent where the first image may change; as an
    upload a PNG under 4 MB.
    """
    model: str | m.KnownImageEditModel | None | Unset
    """Id of the model."""
    n: int | None | Unset
    """How many images to make, 1 to 10."""
    size: str | m.KnownImageEditSize | None | Unset
    """Width and height in pixels; which ones there are depends on the model."""
    quality: m.ImageEditQuality | None | Unset
    """How much care to take; `standard` for dall-e-2, the others for GPT Image models."""
    input_fidelity: m.InputFidelity | None | Unset
    """How closely to keep to the given images; low unless told otherwise. For GPT Image models
    only.
    """
    background: m.ImageBackground | None | Unset
    """What lies behind the motif; for GPT Image models only."""
    response_format: m.ImageResponseFormat | None | Unset
    """A link, as by default, or the image itself in base64; for dall-e-2 only, others send base64."""
    output_format: m.ImageOutputFormat | None | Unset
    """The encoding of the images; for GPT Image models only."""
    output_compression: int | None | Unset
    """Compression in percent, 0 to 100; for `jpeg` and `webp` of GPT Image models only."""
    partial_images: int | None | Unset
    """How many drafts a stream shows first, 0 to 3; fewer come if the finished image is faster."""
    user: str | Unset
    """An id of your own for the person behind the request, to trace abuse by."""
    images: Sequence[m.ImageInputReferenceParam | BaseModel] | Unset
    """The images to change, up to 16; in place of `image`, for the same options without an upload."""
    moderation: m.ImageModeration | None | Unset
    """How strictly to filter; for GPT Image models only."""


def decode(v: Any) -> m.ImagesResponse:
    """The result of a success, from its decoded body."""
    result: m.ImagesResponse = m.ImagesResponse.from_dict(v) if isinstance(v, dict) else v
    return result


def decode_event(v: Any) -> u.ImageEditStreamEvent:
    """One event of the stream, from its decoded data."""
    event: u.ImageEditStreamEvent = u.decode_ImageEditStreamEvent(v)
    return event


OPERATION: Operation[m.ImagesResponse] = Operation(
    name="editImage",
    method="POST",
    path="/images/edits",
    decode=decode,
    result="object",
    content_types=(
        "multipart/form-data",
        "application/json",
    ),
    file_params=frozenset(
        {
            "image",
            "mask",
        }
    ),
    params=frozenset(
        {
            *EditImageParams.__annotations__,
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
    body: m.CreateImageEditRequestParam | m.CreateImageEditByReferenceRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Call:
    """Change images, or join them into a new one, as a description says

    The images are uploaded as a form, in `image`, or named by URL or file id in JSON, in
    `images`. For GPT Image models and dall-e-2, the latter with uploads only.
    """
    return OPERATION.build(
        {},
        body=body,
        content_type=content_type,
    )


def parse(response: httpx.Response) -> m.ImagesResponse:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateImageEditRequestParam | m.CreateImageEditByReferenceRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Response[m.ImagesResponse]:
    """Change images, or join them into a new one, as a description says

    The images are uploaded as a form, in `image`, or named by URL or file id in JSON, in
    `images`. For GPT Image models and dall-e-2, the latter with uploads only.
    """
    return client.respond(
        OPERATION,
        client.send(
            build(
                body=body,
                content_type=content_type,
            )
        ),
    )


def sync(
    *,
    client: Sends,
    body: m.CreateImageEditRequestParam | m.CreateImageEditByReferenceRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> m.ImagesResponse | None:
    """Change images, or join them into a new one, as a description says

    The images are uploaded as a form, in `image`, or named by URL or file id in JSON, in
    `images`. For GPT Image models and dall-e-2, the latter with uploads only.
    """
    return sync_detailed(body=body, content_type=content_type, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateImageEditRequestParam | m.CreateImageEditByReferenceRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> Response[m.ImagesResponse]:
    """Change images, or join them into a new one, as a description says

    The images are uploaded as a form, in `image`, or named by URL or file id in JSON, in
    `images`. For GPT Image models and dall-e-2, the latter with uploads only.
    """
    return client.respond(
        OPERATION,
        await client.asend(
            build(
                body=body,
                content_type=content_type,
            )
        ),
    )


async def asyncio(
    *,
    client: AsyncSends,
    body: m.CreateImageEditRequestParam | m.CreateImageEditByReferenceRequestParam | BaseModel,
    content_type: Literal[
        "multipart/form-data",
        "application/json",
    ]
    | None = None,
) -> m.ImagesResponse | None:
    """Change images, or join them into a new one, as a description says

    The images are uploaded as a form, in `image`, or named by URL or file id in JSON, in
    `images`. For GPT Image models and dall-e-2, the latter with uploads only.
    """
    return (await asyncio_detailed(body=body, content_type=content_type, client=client)).parsed
