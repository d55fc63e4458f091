# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CustomToolDefinition(BaseModel):
    """A custom tool as the model sees it."""

    name: str
    """The name that calls refer to."""
    description: str | None
    """What it does, for the model to decide when and how to call it."""
    format: u.CustomToolFormat | None
    """The form of a custom tool's input."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "format": "format",
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        format: u.CustomToolFormatParam | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "name": name,
                "description": description,
                "format": format,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.name = get("name")
        self.description = get("description")
        if (v := get("format")) is not None:
            v = u.decode_CustomToolFormat(v)
        self.format = v
        return model


class CustomToolDefinitionParam(TypedDict, total=False):
    """A custom tool as the model sees it."""

    name: Required[str]
    """The name that calls refer to."""
    description: str
    """What it does, for the model to decide when and how to call it."""
    format: u.CustomToolFormatParam
    """The form of a custom tool's input."""
