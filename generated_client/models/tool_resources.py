# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ToolResources(BaseModel):
    """What the tools of an assistant or a thread work on, tool by tool."""

    code_interpreter: m.CodeInterpreterResources | None
    """Files that code can read."""
    file_search: m.FileSearchResources | None
    """Where files are searched."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code_interpreter": "code_interpreter",
        "file_search": "file_search",
    }

    def __init__(
        self,
        *,
        code_interpreter: m.CodeInterpreterResourcesParam | BaseModel | Unset = UNSET,
        file_search: m.FileSearchResourcesParam | BaseModel | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "code_interpreter": code_interpreter,
                "file_search": file_search,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        if (v := get("code_interpreter")) is not None:
            v = m.CodeInterpreterResources.from_dict(v) if isinstance(v, dict) else v
        self.code_interpreter = v
        if (v := get("file_search")) is not None:
            v = m.FileSearchResources.from_dict(v) if isinstance(v, dict) else v
        self.file_search = v
        return model


class ToolResourcesParam(TypedDict, total=False):
    """What the tools of an assistant or a thread work on, tool by tool."""

    code_interpreter: m.CodeInterpreterResourcesParam | BaseModel
    """Files that code can read."""
    file_search: m.FileSearchResourcesParam | BaseModel
    """Where files are searched."""
