# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypedDict

from attrs import define

from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessageAttachment(BaseModel):
    """A file that comes with a message."""

    file_id: str | None
    """Id of the file."""
    tools: list[u.ThreadMessageAttachmentTool] | None
    """The tools that get it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "tools": "tools",
    }

    def __init__(
        self,
        *,
        file_id: str | Unset = UNSET,
        tools: Sequence[u.ThreadMessageAttachmentToolParam] | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "file_id": file_id,
                "tools": tools,
            }
        )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any], /) -> Self:
        model = cls.__new__(cls)
        self: Any = model
        self._raw = src
        get = src.get
        self.file_id = get("file_id")
        if (v := get("tools")) is not None:
            v = [u.decode_ThreadMessageAttachmentTool(i0) for i0 in v] if isinstance(v, list) else v
        self.tools = v
        return model


class ThreadMessageAttachmentParam(TypedDict, total=False):
    """A file that comes with a message."""

    file_id: str
    """Id of the file."""
    tools: Sequence[u.ThreadMessageAttachmentToolParam]
    """The tools that get it."""
