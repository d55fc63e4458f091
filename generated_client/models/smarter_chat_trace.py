# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class SmarterChatTrace(BaseModel):
    """How the answer came about."""

    messages: list[m.SmarterMessage]
    """The platform's remarks, and the assistant's messages."""
    first_iteration: dict[str, Any] | None
    """The first request to the model, and its response."""
    second_iteration: dict[str, Any] | None
    """The request with the results of tools, and its response; empty where no tool was called."""
    tools: list[str] | None
    """Names of the tools that the model was offered."""
    plugins: list[str] | None
    """Names of the plugins that took part."""

    _keys: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "first_iteration": "first_iteration",
        "second_iteration": "second_iteration",
        "tools": "tools",
        "plugins": "plugins",
    }

    def __init__(
        self,
        *,
        messages: list[m.SmarterMessage],
        first_iteration: dict[str, Any] | None | Unset = UNSET,
        second_iteration: dict[str, Any] | None | Unset = UNSET,
        tools: list[str] | None | Unset = UNSET,
        plugins: list[str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "messages": messages,
                "first_iteration": first_iteration,
                "second_iteration": second_iteration,
                "tools": tools,
                "plugins": plugins,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        v = get("messages")
        self.messages = (
            [m.SmarterMessage.from_dict(i0) if isinstance(i0, dict) else i0 for i0 in v]
            if isinstance(v, list)
            else v
        )
        self.first_iteration = get("first_iteration")
        self.second_iteration = get("second_iteration")
        self.tools = get("tools")
        self.plugins = get("plugins")
        return model
