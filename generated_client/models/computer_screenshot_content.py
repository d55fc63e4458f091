# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ComputerScreenshotContent(BaseModel):
    """A picture of what a computer shows."""

    type: Literal["computer_screenshot"]
    image_url: str | None
    """Address of the picture."""
    file_id: str | None
    """Id of an uploaded picture."""
    detail: m.ImageDetail
    """Resolution of an image; `low` takes fewer tokens, `original` keeps the size as it is."""
    prompt_cache_breakpoint: m.PromptCacheBreakpoint | None
    """Ends a reusable prefix of the prompt right behind the part that carries it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_url": "image_url",
        "file_id": "file_id",
        "detail": "detail",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["computer_screenshot"] = "computer_screenshot",
        image_url: str | None,
        file_id: str | None,
        detail: m.ImageDetail,
        prompt_cache_breakpoint: m.PromptCacheBreakpoint | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "image_url": image_url,
                "file_id": file_id,
                "detail": detail,
                "prompt_cache_breakpoint": prompt_cache_breakpoint,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        self.detail = get("detail")
        if (v := get("prompt_cache_breakpoint")) is not None:
            v = m.PromptCacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_breakpoint = v
        return model
