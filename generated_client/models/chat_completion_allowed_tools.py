# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionAllowedTools(BaseModel):
    """The tools that remain, and whether one must be called."""

    mode: Literal["auto", "required"]
    """`auto` leaves it to the model, `required` makes it call at least one."""
    tools: list[dict[str, Any]]
    """Tools by type and name, such as `{"type": "function", "function": {"name": "add"}}`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        mode: Literal["auto", "required"],
        tools: Sequence[Mapping[str, Any]],
    ) -> None:
        self._init(
            {
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
        self.mode = get("mode")
        self.tools = get("tools")
        return model


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """The tools that remain, and whether one must be called."""

    mode: Required[Literal["auto", "required"]]
    """`auto` leaves it to the model, `required` makes it call at least one."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """Tools by type and name, such as `{"type": "function", "function": {"name": "add"}}`."""
