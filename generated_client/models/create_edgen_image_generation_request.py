# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class CreateEdgenImageGenerationRequest(BaseModel):
    """What images an Edgen server should make."""

    prompt: str
    """What the images should show."""
    model: str
    """The model to use, such as `stable-diffusion-2-1`; `default` for the one that is configured."""
    width: int | None
    """Width in pixels."""
    height: int | None
    """Height in pixels."""
    uncond_prompt: str | None
    """What to steer away from."""
    steps: int | None
    """Steps of diffusion; more of them take longer. The model decides unless told."""
    images: int | None
    """How many images to make."""
    seed: int | None
    """The same seed makes the same images; a random one unless told."""
    guidance_scale: float | None
    """How closely to follow the prompt; below 1 it is ignored."""
    vae_scale: float | None
    """Scale of the variational autoencoder; the model's own unless told."""

    _keys: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "model": "model",
        "width": "width",
        "height": "height",
        "uncond_prompt": "uncond_prompt",
        "steps": "steps",
        "images": "images",
        "seed": "seed",
        "guidance_scale": "guidance_scale",
        "vae_scale": "vae_scale",
    }

    def __init__(
        self,
        *,
        prompt: str,
        model: str,
        width: int | None | Unset = UNSET,
        height: int | None | Unset = UNSET,
        uncond_prompt: str | None | Unset = UNSET,
        steps: int | None | Unset = UNSET,
        images: int | None | Unset = UNSET,
        seed: int | None | Unset = UNSET,
        guidance_scale: float | None | Unset = UNSET,
        vae_scale: float | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "prompt": prompt,
                "model": model,
                "width": width,
                "height": height,
                "uncond_prompt": uncond_prompt,
                "steps": steps,
                "images": images,
                "seed": seed,
                "guidance_scale": guidance_scale,
                "vae_scale": vae_scale,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.prompt = get("prompt")
        self.model = get("model")
        self.width = get("width")
        self.height = get("height")
        self.uncond_prompt = get("uncond_prompt")
        self.steps = get("steps")
        self.images = get("images")
        self.seed = get("seed")
        self.guidance_scale = get("guidance_scale")
        self.vae_scale = get("vae_scale")
        return model


class CreateEdgenImageGenerationRequestParam(TypedDict, total=False):
    """What images an Edgen server should make."""

    prompt: Required[str]
    """What the images should show."""
    model: Required[str]
    """The model to use, such as `stable-diffusion-2-1`; `default` for the one that is configured."""
    width: int | None
    """Width in pixels."""
    height: int | None
    """Height in pixels."""
    uncond_prompt: str | None
    """What to steer away from."""
    steps: int | None
    """Steps of diffusion; more of them take longer. The model decides unless told."""
    images: int | None
    """How many images to make."""
    seed: int | None
    """The same seed makes the same images; a random one unless told."""
    guidance_scale: float | None
    """How closely to follow the prompt; below 1 it is ignored."""
    vae_scale: float | None
    """Scale of the variational autoencoder; the model's own unless told."""
