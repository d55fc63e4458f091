# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Required, Self, TypedDict

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class CreateThreadMessageRequest(BaseModel):
    """The message to add."""

    role: m.ThreadMessageRole
    """A side of the conversation."""
    content: str | list[u.ThreadMessageContentPart]
    """The text, or a list of texts and images; images only for models that can see."""
    attachments: list[m.ThreadMessageAttachment] | None
    """Files that come with it, and the tools that get them."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own."""

    _keys: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
        "attachments": "attachments",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        role: m.ThreadMessageRole,
        content: str | Sequence[u.ThreadMessageContentPartParam],
        attachments: Sequence[m.ThreadMessageAttachmentParam | BaseModel] | None | Unset = UNSET,
        metadata: Mapping[str, str] | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
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
            [u.decode_ThreadMessageContentPart(i0) for i0 in v] if isinstance(v, list) else v
        )
        if (v := get("attachments")) is not None:
            v = (
                [
                    m.ThreadMessageAttachment.from_dict(i0) if isinstance(i0, dict) else i0
                    for i0 in v
                ]
                if isinstance(v, list)
                else v
            )
        self.attachments = v
        self.metadata = get("metadata")
        return model


class CreateThreadMessageRequestParam(TypedDict, total=False):
    """The message to add."""

    role: Required[m.ThreadMessageRole]
    """A side of the conversation."""
    content: Required[str | Sequence[u.ThreadMessageContentPartParam]]
    """The text, or a list of texts and images; images only for models that can see."""
    attachments: Sequence[m.ThreadMessageAttachmentParam | BaseModel] | None
    """Files that come with it, and the tools that get them."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own."""
