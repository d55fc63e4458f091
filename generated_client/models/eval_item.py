# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EvalItem(BaseModel):
    """A message with a role; `developer` and `system` outrank `user`, `assistant` is what a model
    said.
    """

    role: Literal["assistant", "developer", "system", "user"]
    """Who speaks."""
    content: u.EvalItemContent
    """A string, a part of text, image or audio, or a list of such."""
    type: Literal["message"] | None

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "type": "type",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant", "developer", "system", "user"],
        content: u.EvalItemContentParam,
        type: Literal["message"] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "type": type,
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
        self.content = u.decode_EvalItemContent(v)
        self.type = get("type")
        return model


class EvalItemParam(TypedDict, total=False):
    """A message with a role; `developer` and `system` outrank `user`, `assistant` is what a model
    said.
    """

    role: Required[Literal["assistant", "developer", "system", "user"]]
    """Who speaks."""
    content: Required[u.EvalItemContentParam]
    """A string, a part of text, image or audio, or a list of such."""
    type: Literal["message"]
