# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionContentPartFile(BaseModel):
    """A document."""

    type: Literal["file"]
    file: m.InputFile
    """A file by id, or by name and content."""
    prompt_cache_breakpoint: m.PromptCacheBreakpoint | None
    """Ends a reusable prefix of the prompt right behind the part that carries it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "file": "file",
        "prompt_cache_breakpoint": "prompt_cache_breakpoint",
    }

    def __init__(
        self,
        *,
        type: Literal["file"] = "file",
        file: m.InputFileParam | BaseModel,
        prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "file": file,
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
        v = get("file")
        self.file = m.InputFile.from_dict(v) if isinstance(v, dict) else v
        if (v := get("prompt_cache_breakpoint")) is not None:
            v = m.PromptCacheBreakpoint.from_dict(v) if isinstance(v, dict) else v
        self.prompt_cache_breakpoint = v
        return model


class ChatCompletionContentPartFileParam(TypedDict, total=False):
    """A document."""

    type: Required[Literal["file"]]
    file: Required[m.InputFileParam | BaseModel]
    """A file by id, or by name and content."""
    prompt_cache_breakpoint: m.PromptCacheBreakpointParam | BaseModel
    """Ends a reusable prefix of the prompt right behind the part that carries it."""
