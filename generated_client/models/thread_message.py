# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadMessage(BaseModel):
    """A message in a thread."""

    id: str
    """The id that requests name it by."""
    object: Literal["thread.message"]
    created_at: int
    """When it was made, in Unix seconds."""
    thread_id: str
    """Id of its thread."""
    status: Literal["completed", "in_progress", "incomplete"]
    """How far the writing has come."""
    incomplete_details: m.ThreadMessageIncompleteDetails | None
    """Why it broke off, if it did."""
    completed_at: int | None
    """When it was complete, in Unix seconds."""
    incomplete_at: int | None
    """When it broke off, in Unix seconds."""
    role: m.ThreadMessageRole
    """A side of the conversation."""
    content: list[u.ThreadMessageContent]
    """Texts, images and refusals, in order."""
    assistant_id: str | None
    """Id of the assistant that wrote it, if one did."""
    run_id: str | None
    """Id of its run; null on messages that requests added."""
    attachments: list[m.ThreadMessageAttachment] | None
    """Files that came with it, and the tools that got them."""
    metadata: dict[str, str] | None
    """Your own pairs."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "thread_id": "thread_id",
        "status": "status",
        "incomplete_details": "incomplete_details",
        "completed_at": "completed_at",
        "incomplete_at": "incomplete_at",
        "role": "role",
        "content": "content",
        "assistant_id": "assistant_id",
        "run_id": "run_id",
        "attachments": "attachments",
        "metadata": "metadata",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread.message"] = "thread.message",
        created_at: int,
        thread_id: str,
        status: Literal["completed", "in_progress", "incomplete"],
        incomplete_details: m.ThreadMessageIncompleteDetails | None,
        completed_at: int | None,
        incomplete_at: int | None,
        role: m.ThreadMessageRole,
        content: list[u.ThreadMessageContent],
        assistant_id: str | None,
        run_id: str | None,
        attachments: list[m.ThreadMessageAttachment] | None,
        metadata: dict[str, str] | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "thread_id": thread_id,
                "status": status,
                "incomplete_details": incomplete_details,
                "completed_at": completed_at,
                "incomplete_at": incomplete_at,
                "role": role,
                "content": content,
                "assistant_id": assistant_id,
                "run_id": run_id,
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
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.thread_id = get("thread_id")
        self.status = get("status")
        if (v := get("incomplete_details")) is not None:
            v = m.ThreadMessageIncompleteDetails.from_dict(v) if isinstance(v, dict) else v
        self.incomplete_details = v
        self.completed_at = get("completed_at")
        self.incomplete_at = get("incomplete_at")
        self.role = get("role")
        v = get("content")
        self.content = [u.decode_ThreadMessageContent(i0) for i0 in v] if isinstance(v, list) else v
        self.assistant_id = get("assistant_id")
        self.run_id = get("run_id")
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
