# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CustomTool(BaseModel):
    """A tool of yours that takes text, free or bound by a grammar."""

    type: Literal["custom"]
    name: str
    """The name that calls refer to."""
    description: str | None
    """What it does; by this the model decides when to call it, and how."""
    format: u.CustomToolInputFormat | None
    """The form of a custom tool's input."""
    defer_loading: bool | None
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: list[m.AllowedCaller] | None
    """Who may call it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "format": "format",
        "defer_loading": "defer_loading",
        "allowed_callers": "allowed_callers",
    }

    def __init__(
        self,
        *,
        type: Literal["custom"] = "custom",
        name: str,
        description: str | Unset = UNSET,
        format: u.CustomToolInputFormatParam | Unset = UNSET,
        defer_loading: bool | Unset = UNSET,
        allowed_callers: Sequence[m.AllowedCaller] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "type": type,
                "name": name,
                "description": description,
                "format": format,
                "defer_loading": defer_loading,
                "allowed_callers": allowed_callers,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        if (v := get("format")) is not None:
            v = u.decode_CustomToolInputFormat(v)
        self.format = v
        self.defer_loading = get("defer_loading")
        self.allowed_callers = get("allowed_callers")
        return model


class CustomToolParam(TypedDict, total=False):
    """A tool of yours that takes text, free or bound by a grammar."""

    type: Required[Literal["custom"]]
    name: Required[str]
    """The name that calls refer to."""
    description: str
    """What it does; by this the model decides when to call it, and how."""
    format: u.CustomToolInputFormatParam
    """The form of a custom tool's input."""
    defer_loading: bool
    """Whether the model learns of it only by searching for tools."""
    allowed_callers: Sequence[m.AllowedCaller] | None
    """Who may call it."""
