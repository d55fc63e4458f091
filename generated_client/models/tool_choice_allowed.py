# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ToolChoiceAllowed(BaseModel):
    """Narrows the tools to some of those defined."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    """`auto` leaves it to the model, `required` makes it call at least one."""
    tools: list[dict[str, Any]]
    """Tools by type and name, such as `{"type": "function", "name": "add"}`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "mode": "mode",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        type: Literal["allowed_tools"] = "allowed_tools",
        mode: Literal["auto", "required"],
        tools: Sequence[Mapping[str, Any]],
    ) -> None:
        self._init(
            {
                "type": type,
                "mode": mode,
                "tools": tools,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.type = get("type")
        self.mode = get("mode")
        self.tools = get("tools")
        return model


class ToolChoiceAllowedParam(TypedDict, total=False):
    """Narrows the tools to some of those defined."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    """`auto` leaves it to the model, `required` makes it call at least one."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """Tools by type and name, such as `{"type": "function", "name": "add"}`."""
