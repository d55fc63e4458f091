"""Assistants, threads and runs as servers send them: whole, and as events."""

import json
from typing import Any

ASSISTANT: dict[str, Any] = {
    "id": "asst_1",
    "object": "assistant",
    "created_at": 1_700_000_000,
    "name": "Tutor",
    "description": None,
    "model": "gpt-4o",
    "instructions": "Explain.",
    "tools": [{"type": "code_interpreter"}, {"type": "file_search"}],
    "metadata": {},
}

THREAD: dict[str, Any] = {
    "id": "thread_1",
    "object": "thread",
    "created_at": 1_700_000_000,
    "tool_resources": None,
    "metadata": {},
}

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "object": "thread.message",
    "created_at": 1_700_000_000,
    "thread_id": "thread_1",
    "status": "completed",
    "incomplete_details": None,
    "completed_at": 1_700_000_001,
    "incomplete_at": None,
    "role": "assistant",
    "content": [{"type": "text", "text": {"value": "Hello!", "annotations": []}}],
    "assistant_id": "asst_1",
    "run_id": "run_1",
    "attachments": None,
    "metadata": {},
}

RUN: dict[str, Any] = {
    "id": "run_1",
    "object": "thread.run",
    "created_at": 1_700_000_000,
    "thread_id": "thread_1",
    "assistant_id": "asst_1",
    "status": "completed",
    "required_action": None,
    "last_error": None,
    "model": "gpt-4o",
    "instructions": "Explain.",
    "tools": [],
    "metadata": {},
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}

CALL: dict[str, Any] = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "get_time", "arguments": "{}"},
}

WAITING: dict[str, Any] = {
    **RUN,
    "status": "requires_action",
    "required_action": {
        "type": "submit_tool_outputs",
        "submit_tool_outputs": {"tool_calls": [CALL]},
    },
}

STEP: dict[str, Any] = {
    "id": "step_1",
    "object": "thread.run.step",
    "created_at": 1_700_000_000,
    "assistant_id": "asst_1",
    "thread_id": "thread_1",
    "run_id": "run_1",
    "type": "message_creation",
    "status": "completed",
    "step_details": {"type": "message_creation", "message_creation": {"message_id": "msg_1"}},
    "last_error": None,
    "metadata": {},
    "usage": None,
}

MESSAGE_DELTA: dict[str, Any] = {
    "id": "msg_1",
    "object": "thread.message.delta",
    "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hello!"}}]},
}

STEP_DELTA: dict[str, Any] = {
    "id": "step_1",
    "object": "thread.run.step.delta",
    "delta": {
        "step_details": {
            "type": "tool_calls",
            "tool_calls": [
                {"index": 0, "type": "code_interpreter", "code_interpreter": {"input": "1 + 1"}}
            ],
        }
    },
}

ERROR: dict[str, Any] = {"message": "Slow down.", "type": "x", "param": None, "code": "too_many"}


def told(name: str, data: dict[str, Any] | str) -> bytes:
    """One event of a streamed run."""
    text = data if isinstance(data, str) else json.dumps(data)
    return f"event: {name}\ndata: {text}\n\n".encode()


DONE = told("done", "[DONE]")
