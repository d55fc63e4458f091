# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ChatCompletionUserMessage(BaseModel):
    """What the user says, shows or attaches."""

    role: Literal["user"]
    content: str | list[u.ChatCompletionContentPart]
    """A string, or parts of text, images, audio and files as far as the model takes them."""
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
        role: Literal["user"] = "user",
        content: str | Sequence[u.ChatCompletionContentPartParam],
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
            [u.decode_ChatCompletionContentPart(i0) for i0 in v] if isinstance(v, list) else v
        )
        self.name = get("name")
        return model


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says, shows or attaches."""

    role: Required[Literal["user"]]
    content: Required[str | Sequence[u.ChatCompletionContentPartParam]]
    """A string, or parts of text, images, audio and files as far as the model takes them."""
    name: str
    """Tells participants of the same role apart."""
