# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseInputImage(BaseModel):
    """An image, by address or by file id."""

    type: Literal["input_image"]
    detail: m.ImageDetail
    """Resolution of an image; `low` takes fewer tokens, `original` keeps the size as it is."""
    image_url: str | None
    """A web address, or the image itself as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    prompt_cache_breakpoint: m.PromptCacheBreakpoint | None
    """Ends a reusable prefix of the prompt right behind the part that carries it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "detail": "detail",
        "image_url": "image_url",
        "file_id": "file_id",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["input_image"] = "input_image",
        detail: m.ImageDetail,
        image_url: str | None | Unset = UNSET,
        file_id: str | None | Unset = UNSET,
        prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "detail": detail,
                "image_url": image_url,
                "file_id": file_id,
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
        self.detail = get("detail")
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        if (v := get("prompt_cache_breakpoint")) is not None:
            v = m.PromptCacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_breakpoint = v
        return model


class ResponseInputImageParam(TypedDict, total=False):
    """An image, by address or by file id."""

    type: Required[Literal["input_image"]]
    detail: Required[m.ImageDetail]
    """Resolution of an image; `low` takes fewer tokens, `original` keeps the size as it is."""
    image_url: str | None
    """A web address, or the image itself as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel
    """Ends a reusable prefix of the prompt right behind the part that carries it."""
