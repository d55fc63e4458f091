"""Responses as servers send them: whole, and as events."""

import json
from typing import Any

MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Hello!", "annotations": [], "logprobs": []}],
}

REASONING: dict[str, Any] = {
    "id": "rs_1",
    "type": "reasoning",
    "summary": [{"type": "summary_text", "text": "A greeting."}],
    "encrypted_content": "gAAA",
}

FUNCTION_CALL: dict[str, Any] = {
    "id": "fc_1",
    "type": "function_call",
    "call_id": "call_1",
    "name": "get_time",
    "arguments": '{"city": "Oslo"}',
    "status": "completed",
    "a_new_key": 7,
}

RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_700_000_000,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "metadata": {},
    "model": "gpt-4o",
    "output": [REASONING, MESSAGE, FUNCTION_CALL],
    "parallel_tool_calls": True,
    "temperature": 1.0,
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
    "usage": {
        "input_tokens": 2,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 3,
        "output_tokens_details": {"reasoning_tokens": 1},
        "total_tokens": 5,
    },
}


def event(type: str, **members: Any) -> dict[str, Any]:
    return {"type": type, "sequence_number": 0, **members}


def told(*values: dict[str, Any]) -> bytes:
    """Events as OpenAI writes them: named by their type, without a `[DONE]`."""
    return "".join(f"event: {v['type']}\ndata: {json.dumps(v)}\n\n" for v in values).encode()


def delta(text: str) -> dict[str, Any]:
    where = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    return event("response.output_text.delta", delta=text, logprobs=[], **where)


CREATED = event("response.created", response={**RESPONSE, "status": "in_progress", "output": []})
COMPLETED = event("response.completed", response=RESPONSE)
