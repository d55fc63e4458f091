# Written by `make generate` from openapi.yaml; edits would be lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from .. import models as m
from ..base import BaseModel
from ..types import UNSET, Unset
from . import unions as u


@define(init=False, repr=False, eq=False, slots=True)
class ThreadRun(BaseModel):
    """The work of an assistant on a thread."""

    id: str
    """The id that requests name it by."""
    object: Literal["thread.run"]
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
    status: m.ThreadRunStatus
    """A stage of a run; `requires_action` waits for you, the last five are final."""
    required_action: m.ThreadRunRequiredAction | None
    """What it waits for you to do; null while it waits for nothing."""
    last_error: m.ThreadRunLastError | None
    """The latest error, if there was one."""
    incomplete_details: m.ThreadRunIncompleteDetails | None
    """Why it is `incomplete`, if it is."""
    created_at: int
    """When it was made, in Unix seconds."""
    expires_at: int | None
    """When its time is up, in Unix seconds."""
    started_at: int | None
    """When it began, in Unix seconds."""
    cancelled_at: int | None
    """When it was stopped, in Unix seconds."""
    failed_at: int | None
    """When it failed, in Unix seconds."""
    completed_at: int | None
    """When it succeeded, in Unix seconds."""
    usage: m.ThreadRunUsage | None
    """Tokens it took; null until it has ended."""
    model: str
    """Id of the model."""
    instructions: str
    """The instructions."""
    tools: list[u.AssistantTool]
    """The tools, at most 20."""
    tool_choice: m.AssistantToolChoiceMode | m.AssistantToolChoice | None
    """Whether and which tools are called."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once."""
    response_format: u.AssistantResponseFormatOption | None
    """The form of the answer."""
    max_prompt_tokens: int | None
    """Most tokens its prompts may take together."""
    max_completion_tokens: int | None
    """Most tokens its answers may take together."""
    truncation_strategy: m.ThreadRunTruncationStrategy | None
    """Which messages of a long thread the model sees."""
    metadata: dict[str, str] | None
    """Your own pairs."""
    temperature: float | None
    """Randomness, 0 (focused) to 2 (wild); 1 unless told otherwise."""
    top_p: float | None
    """Share of probability mass to sample from, 0 to 1; 1 unless told otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "thread_id": "thread_id",
        "assistant_id": "assistant_id",
        "status": "status",
        "required_action": "required_action",
        "last_error": "last_error",
        "incomplete_details": "incomplete_details",
        "created_at": "created_at",
        "expires_at": "expires_at",
        "started_at": "started_at",
        "cancelled_at": "cancelled_at",
        "failed_at": "failed_at",
        "completed_at": "completed_at",
        "usage": "usage",
        "model": "model",
        "instructions": "instructions",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "response_format": "response_format",
        "max_prompt_tokens": "max_prompt_tokens",
        "max_completion_tokens": "max_completion_tokens",
        "truncation_strategy": "truncation_strategy",
        "metadata": "metadata",
        "temperature": "temperature",
        "top_p": "top_p",
    }

    def __init__(
        self,
        *,
        id: str,
        object: Literal["thread.run"] = "thread.run",
        thread_id: str,
        assistant_id: str,
        status: m.ThreadRunStatus,
        required_action: m.ThreadRunRequiredAction | None,
        last_error: m.ThreadRunLastError | None,
        incomplete_details: m.ThreadRunIncompleteDetails | None,
        created_at: int,
        expires_at: int | None,
        started_at: int | None,
        cancelled_at: int | None,
        failed_at: int | None,
        completed_at: int | None,
        usage: m.ThreadRunUsage | None,
        model: str,
        instructions: str,
        tools: list[u.AssistantTool],
        tool_choice: m.AssistantToolChoiceMode | m.AssistantToolChoice | None,
        parallel_tool_calls: bool,
        response_format: u.AssistantResponseFormatOption | None,
        max_prompt_tokens: int | None,
        max_completion_tokens: int | None,
        truncation_strategy: m.ThreadRunTruncationStrategy | None,
        metadata: dict[str, str] | None,
        temperature: float | None | Unset = UNSET,
        top_p: float | None | Unset = UNSET,
    ) -> None:
        self._init(
            {
                "id": id,
                "object": object,
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "status": status,
                "required_action": required_action,
                "last_error": last_error,
                "incomplete_details": incomplete_details,
                "created_at": created_at,
                "expires_at": expires_at,
                "started_at": started_at,
                "cancelled_at": cancelled_at,
                "failed_at": failed_at,
                "completed_at": completed_at,
                "usage": usage,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
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
        self.thread_id = get("thread_id")
        self.assistant_id = get("assistant_id")
        self.status = get("status")
        if (v := get("required_action")) is not None:
            v = m.ThreadRunRequiredAction.from_dict(v) if isinstance(v, dict) else v
        self.required_action = v
        if (v := get("last_error")) is not None:
            v = m.ThreadRunLastError.from_dict(v) if isinstance(v, dict) else v
        self.last_error = v
        if (v := get("incomplete_details")) is not None:
            v = m.ThreadRunIncompleteDetails.from_dict(v) if isinstance(v, dict) else v
        self.incomplete_details = v
        self.created_at = get("created_at")
        self.expires_at = get("expires_at")
        self.started_at = get("started_at")
        self.cancelled_at = get("cancelled_at")
        self.failed_at = get("failed_at")
        self.completed_at = get("completed_at")
        if (v := get("usage")) is not None:
            v = m.ThreadRunUsage.from_dict(v) if isinstance(v, dict) else v
        self.usage = v
        self.model = get("model")
        self.instructions = get("instructions")
        v = get("tools")
        self.tools = [u.decode_AssistantTool(i0) for i0 in v] if isinstance(v, list) else v
        if (v := get("tool_choice")) is not None:
            v = m.AssistantToolChoice.from_dict(v) if isinstance(v, dict) else v
        self.tool_choice = v
        self.parallel_tool_calls = get("parallel_tool_calls")
        if (v := get("response_format")) is not None:
            v = u.decode_AssistantResponseFormatOption(v)
        self.response_format = v
        self.max_prompt_tokens = get("max_prompt_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        if (v := get("truncation_strategy")) is not None:
            v = m.ThreadRunTruncationStrategy.from_dict(v) if isinstance(v, dict) else v
        self.truncation_strategy = v
        self.metadata = get("metadata")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        return model
