# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ResponseInputFileContent(BaseModel):
    """A file in a result: by id, by address, or by name and content."""

    type: Literal["input_file"]
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name under which the model sees `file_data`."""
    file_data: str | None
    """The content, in base64."""
    detail: m.FileInputDetail | None
    """Resolution of rendered pages; `low` takes fewer tokens, `auto` means high from gpt-5.6 on."""
    prompt_cache_breakpoint: m.PromptCacheBreakpoint | None
    """Marks the prompt up to and including this part as worth caching."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file_id": "file_id",
        "file_url": "file_url",
        "filename": "filename",
        "file_data": "file_data",
        "detail": "detail",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["input_file"] = "input_file",
        file_id: str | None | Unset = UNSET,
        file_url: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        file_data: str | None | Unset = UNSET,
        detail: m.FileInputDetail | Unset = UNSET,
        prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "file_id": file_id,
                "file_url": file_url,
                "filename": filename,
                "file_data": file_data,
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
        self.file_id = get("file_id")
        self.file_url = get("file_url")
        self.filename = get("filename")
        self.file_data = get("file_data")
        self.detail = get("detail")
        if (v := get("prompt_cache_breakpoint")) is not None:
            v = m.PromptCacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_breakpoint = v
        return model


class ResponseInputFileContentParam(TypedDict, total=False):
    """A file in a result: by id, by address, or by name and content."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    """Id of an uploaded file."""
    file_url: str | None
    """Address of the file."""
    filename: str | None
    """Name under which the model sees `file_data`."""
    file_data: str | None
    """The content, in base64."""
    detail: m.FileInputDetail
    """Resolution of rendered pages; `low` takes fewer tokens, `auto` means high from gpt-5.6 on."""
    prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | None
    """Marks the prompt up to and including this part as worth caching."""
