# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseInputImageContent(BaseModel):
    """An image in a result, by address or by file id."""

    type: Literal["input_image"]
    image_url: str | None
    """A web address, or the image itself as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: m.ImageDetail | None
    """Resolution at which the model looks; `auto` unless told otherwise."""
    prompt_cache_breakpoint: m.PromptCacheBreakpoint | None
    """Marks the prompt up to and including this part as worth caching."""

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
        type: Literal["input_image"] = "input_image",
        image_url: str | None | Unset = UNSET,
        file_id: str | None | Unset = UNSET,
        detail: m.ImageDetail | None | Unset = UNSET,
        prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | None | Unset = UNSET,
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


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image in a result, by address or by file id."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """A web address, or the image itself as a base64 `data:` URL."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: m.ImageDetail | None
    """Resolution at which the model looks; `auto` unless told otherwise."""
    prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | None
    """Marks the prompt up to and including this part as worth caching."""
