# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from typing import Any, Required, TypedDict

import httpx

from ... import models as m
from ...base import BaseModel
from ...client import AsyncSends, Sends
from ...operation import Call, Operation
from ...types import Response, Unset


class CreateEdgenImageGenerationParams(TypedDict, total=False):
    """Parameters of `create_edgen_image_generation`, all in one."""

    prompt: Required[str]
    """What the images should show."""
    model: Required[str]
    """The model to use, such as `stable-diffusion-2-1`; `default` for the one that is configured."""
    width: int | None | Unset
    """Width in pixels."""
    height: int | None | Unset
    """Height in pixels."""
    uncond_prompt: str | None | Unset
    """What to steer away from."""
    steps: int | None | Unset
    """Steps of diffusion; more of them take longer. The model decides unless told."""
    images: int | None | Unset
    """How many images to make."""
    seed: int | None | Unset
    """The same seed makes the same images; a random one unless told."""
    guidance_scale: float | None | Unset
    """How closely to follow the prompt; below 1 it is ignored."""
    vae_scale: float | None | Unset
    """Scale of the variational autoencoder; the model's own unless told."""


def decode(v: Any) -> m.EdgenImageGeneration:
    """The result of a success, from its decoded body."""
    result: m.EdgenImageGeneration = (
        m.EdgenImageGeneration.from_dict(v) if isinstance(v, dict) else v
    )
    return result


OPERATION: Operation[m.EdgenImageGeneration] = Operation(
    name="createEdgenImageGeneration",
    method="POST",
    path="/image/generations",
    decode=decode,
    result="object",
    content_types=("application/json",),
    params=frozenset(CreateEdgenImageGenerationParams.__annotations__),
    required=frozenset(
        {
            "model",
            "prompt",
        }
    ),
    accept="application/json",
)


def build(
    *,
    body: m.CreateEdgenImageGenerationRequestParam | BaseModel,
) -> Call:
    """Have an Edgen server make images"""
    return OPERATION.build(
        {},
        body=body,
    )


def parse(response: httpx.Response) -> m.EdgenImageGeneration:
    """The decoded body of a success; `ValueError` where the body is no valid JSON."""
    return OPERATION.parse(response)


def sync_detailed(
    *,
    client: Sends,
    body: m.CreateEdgenImageGenerationRequestParam | BaseModel,
) -> Response[m.EdgenImageGeneration]:
    """Have an Edgen server make images"""
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
    body: m.CreateEdgenImageGenerationRequestParam | BaseModel,
) -> m.EdgenImageGeneration | None:
    """Have an Edgen server make images"""
    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncSends,
    body: m.CreateEdgenImageGenerationRequestParam | BaseModel,
) -> Response[m.EdgenImageGeneration]:
    """Have an Edgen server make images"""
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
    body: m.CreateEdgenImageGenerationRequestParam | BaseModel,
) -> m.EdgenImageGeneration | None:
    """Have an Edgen server make images"""
    return (await asyncio_detailed(body=body, client=client)).parsed
