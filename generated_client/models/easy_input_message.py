# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class EasyInputMessage(BaseModel):
    """A message in its short form: `developer` and `system` outrank `user`; `assistant` repeats an
    earlier answer.
    """

    role: Literal["assistant", "developer", "system", "user"]
    """Who speaks."""
    content: str | list[u.ResponseInputContent]
    """A string, or parts of text, images and files."""
    type: Literal["message"] | None
    phase: m.MessagePhase | None
    """Whether an `assistant` message is a remark on the way or the final answer; send it back
    unchanged.
    """

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "type": "type",
        "phase": "phase",
    }

    def __init__(
        self,
        *,
        role: Literal["assistant", "developer", "system", "user"],
        content: str | Sequence[u.ResponseInputContentParam],
        type: Literal["message"] | Unset = UNSET,
        phase: m.MessagePhase | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "type": type,
                "phase": phase,
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
        self.content = [u.decode_ResponseInputContent(i0) for i0 in v] if isinstance(v, list) else v
        self.type = get("type")
        self.phase = get("phase")
        return model


class EasyInputMessageParam(TypedDict, total=False):
    """A message in its short form: `developer` and `system` outrank `user`; `assistant` repeats an
    earlier answer.
    """

    role: Required[Literal["assistant", "developer", "system", "user"]]
    """Who speaks."""
    content: Required[str | Sequence[u.ResponseInputContentParam]]
    """A string, or parts of text, images and files."""
    type: Literal["message"]
    phase: m.MessagePhase | None
    """Whether an `assistant` message is a remark on the way or the final answer; send it back
    unchanged.
    """
