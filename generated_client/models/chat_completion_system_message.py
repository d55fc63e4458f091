# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionSystemMessage(BaseModel):
    """Instructions of the application, above the user's; from o1 on, the developer role is
    preferred.
    """

    role: Literal["system"]
    content: str | list[m.ChatCompletionContentPartText]
    """The instructions, as a string or as text parts."""
    name: str | None
    """Tells participants of the same role apart."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "name": "name",
    }

    def __init__(
        self,
        *,
        role: Literal["system"] = "system",
        content: str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel],
        name: str | Unset = UNSET,
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
        v = get("content")
        self.content = (
            [
                m.ChatCompletionContentPartText.from_dict(i0) if isinstance(i0, dict) else i0
                for i0 in v
            ]
            if isinstance(v, list)
            else v
        )
        self.name = get("name")
        return model


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions of the application, above the user's; from o1 on, the developer role is
    preferred.
    """

    role: Required[Literal["system"]]
    content: Required[str | Sequence[m.ChatCompletionContentPartTextParam | BaseModel]]
    """The instructions, as a string or as text parts."""
    name: str
    """Tells participants of the same role apart."""
