# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel


@define(init=False, repr=False, eq=False, slots=True)
class SmarterMessage(BaseModel):
    """A message of a conversation, or a remark of the platform about it."""

    role: str
    """`system`, `user`, `assistant`, `tool`, or `smarter` for a remark."""
    content: str | None
    """The text; null where there is none, as in a call of tools."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
    }

    def __init__(
        self,
        *,
        role: str,
        content: str | None,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
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
        return model


class SmarterMessageParam(TypedDict, total=False):
    """A message of a conversation, or a remark of the platform about it."""

    role: Required[str]
    """`system`, `user`, `assistant`, `tool`, or `smarter` for a remark."""
    content: Required[str | None]
    """The text; null where there is none, as in a call of tools."""
