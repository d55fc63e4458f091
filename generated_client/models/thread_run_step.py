# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRunStep(BaseModel):
    """A step of a run, such as writing a message or calling tools."""

    id: str
    """The id that requests name it by."""
    object: Literal["thread.run.step"]
    created_at: int
    """When it was made, in Unix seconds."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: Literal["message_creation", "tool_calls"]
    """What kind of step it is; `step_details` says the same."""
    status: Literal["cancelled", "completed", "expired", "failed", "in_progress"]
    """How far it has come."""
    step_details: u.ThreadRunStepDetails
    """The message written, or the tools called."""
    last_error: m.ThreadRunStepLastError | None
    """The latest error, if there was one."""
    expired_at: int | None
    """When its run's time was up, in Unix seconds."""
    cancelled_at: int | None
    """When it was stopped, in Unix seconds."""
    failed_at: int | None
    """When it failed, in Unix seconds."""
    completed_at: int | None
    """When it succeeded, in Unix seconds."""
    metadata: dict[str, str] | None
    """Your own pairs."""
    usage: m.ThreadRunUsage | None
    """Tokens it took; null while it is `in_progress`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "assistant_id": "assistant_id",
        "thread_id": "thread_id",
        "run_id": "run_id",
        "type": "type",
        "status": "status",
        "step_details": "step_details",
        "last_error": "last_error",
        "expired_at": "expired_at",
        "cancelled_at": "cancelled_at",
        "failed_at": "failed_at",
        "completed_at": "completed_at",
        "metadata": "metadata",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread.run.step"] = "thread.run.step",
        created_at: int,
        assistant_id: str,
        thread_id: str,
        run_id: str,
        type: Literal["message_creation", "tool_calls"],
        status: Literal["cancelled", "completed", "expired", "failed", "in_progress"],
        step_details: u.ThreadRunStepDetails,
        last_error: m.ThreadRunStepLastError | None,
        expired_at: int | None,
        cancelled_at: int | None,
        failed_at: int | None,
        completed_at: int | None,
        metadata: dict[str, str] | None,
        usage: m.ThreadRunUsage | None,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "created_at": created_at,
                "assistant_id": assistant_id,
                "thread_id": thread_id,
                "run_id": run_id,
                "type": type,
                "status": status,
                "step_details": step_details,
                "last_error": last_error,
                "expired_at": expired_at,
                "cancelled_at": cancelled_at,
                "failed_at": failed_at,
                "completed_at": completed_at,
                "metadata": metadata,
                "usage": usage,
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
        self.assistant_id = get("assistant_id")
        self.thread_id = get("thread_id")
        self.run_id = get("run_id")
        self.type = get("type")
        self.status = get("status")
        v = get("step_details")
        self.step_details = u.decode_ThreadRunStepDetails(v)
        if (v := get("last_error")) is not None:
            v = m.ThreadRunStepLastError.from_dict(v) if isinstance(v, dict) else v
        self.last_error = v
        self.expired_at = get("expired_at")
        self.cancelled_at = get("cancelled_at")
        self.failed_at = get("failed_at")
        self.completed_at = get("completed_at")
        self.metadata = get("metadata")
        if (v := get("usage")) is not None:
            v = m.ThreadRunUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        return model
