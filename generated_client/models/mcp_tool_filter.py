# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class McpToolFilter(BaseModel):
    """Some tools of a server."""

    tool_names: list[str] | None
    """Tools by name."""
    read_only: bool | None
    """Tools that the server marks as changing nothing (`readOnlyHint`), or the others."""

    _keys: ClassVar[Mapping[str, str]] = {
        "tool_names": "tool_names",
        "read_only": "read_only",
    }

    def __init__(
        self,
        *,
        tool_names: Sequence[str] | Unset = UNSET,
        read_only: bool | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "tool_names": tool_names,
                "read_only": read_only,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.tool_names = get("tool_names")
        self.read_only = get("read_only")
        return model


class McpToolFilterParam(TypedDict, total=False):
    """Some tools of a server."""

    tool_names: Sequence[str]
    """Tools by name."""
    read_only: bool
    """Tools that the server marks as changing nothing (`readOnlyHint`), or the others."""
