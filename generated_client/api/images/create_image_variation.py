# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import FileTypes, Response, Unset


class CreateImageVariationParams(TypedDict, total=False):
    """Parameters of `create_image_variation`, all in one."""

    image: Required[FileTypes]
    """The image to start from, a square PNG under 4 MB."""
    model: str | Literal["dall-e-2"] | None | Unset
    """Id of the model; dall-e-2 is the one that can."""
    n: int | None | Unset
    """How many images to make, 1 to 10."""
    size: Literal["1024x1024", "256x256", "512x512"] | None | Unset
    """Width and height in pixels."""
    response_format: m.ImageResponseFormat | None | Unset
    """A link, or the image itself in base64."""
    user: str | Unset
    """An id of your own for the person behind the request, to trace abuse by."""


def decode(v: Any) -> m.ImagesResponse:
    """The result of a success, from its decoded body."""
    result: m.ImagesResponse = m.ImagesResponse.from_dict(v) if isinstance(v, dict) else v
    return result


OPERATION: Operation[m.ImagesResponse] = Operation(
    name="createImageVariation",
    method="POST",
    path="/images/variations",
    decode=decode,
    result="object",
    content_types=("multipart/form-data",),
    file_params=frozenset(
        {
            "image",
        }
    ),
    params=frozenset(CreateImageVariationParams.__annotations__),
    required=frozenset(
        {
            "image",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateImageVariationRequestParam | BaseModel,
) -> Call:
    """Make images that resemble a given one

    For dall-e-2 only.
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
    body: m.CreateImageVariationRequestParam | BaseModel,
) -> Response[m.ImagesResponse]:
    """Make images that resemble a given one

    For dall-e-2 only.
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
    body: m.CreateImageVariationRequestParam | BaseModel,
) -> m.ImagesResponse | None:
    """Make images that resemble a given one

    For dall-e-2 only.
    """
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateImageVariationRequestParam | BaseModel,
) -> Response[m.ImagesResponse]:
    """Make images that resemble a given one

    For dall-e-2 only.
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
    body: m.CreateImageVariationRequestParam | BaseModel,
) -> m.ImagesResponse | None:
    """Make images that resemble a given one

    For dall-e-2 only.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
