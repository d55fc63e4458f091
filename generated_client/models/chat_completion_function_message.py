# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionFunctionMessage(BaseModel):
    """What a function returned; send a tool message instead."""

    role: Literal["function"]
    content: str | None
    """The result."""
    name: str
    """Name of the function."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "name": "name",
    }

    def __init__(
        self,
        *,
        role: Literal["function"] = "function",
        content: str | None,
        name: str,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "name": name,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.role = get("role")
        self.content = get("content")
        self.name = get("name")
        return model


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """What a function returned; send a tool message instead."""

    role: Required[Literal["function"]]
    content: Required[str | None]
    """The result."""
    name: Required[str]
    """Name of the function."""
