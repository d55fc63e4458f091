# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class Image(BaseModel):
    """An image, as a link or in base64."""

    b64_json: str | None
    """The image in base64; always from GPT Image models, from others on request."""
    url: str | None
    """Where to fetch it; never from GPT Image models."""
    revised_prompt: str | None
    """The description that dall-e-3 made of the given one, and went by."""

    _keys: ClassVar[Mapping[str, str]] = {
        "b64_json": "b64_json",
        "url": "url",
        "revised_prompt": "revised_prompt",
    }

    def __init__(
        self,
        *,
        b64_json: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        revised_prompt: str | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "b64_json": b64_json,
                "url": url,
                "revised_prompt": revised_prompt,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.b64_json = get("b64_json")
        self.url = get("url")
        self.revised_prompt = get("revised_prompt")
        return model
