"""Bodies of responses, made from the equivalent chat."""

from __future__ import annotations

import time
from collections.abc import Sequence

from .. import tokens
from ..fields import Json
from ..replies import chat_reply
from ..store import Ids
from ..tools import ToolCall, choose_call
from .response_items import as_chat

_DEFAULTS: Json = {
    "background": False,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "reasoning": {"effort": None, "summary": None},
    "safety_identifier": None,
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "user": None,
}
"""Parameters that a response repeats, with the values of those left out."""


def make_response(body: Json, items: Sequence[Json], ids: Ids) -> Json:
    """The finished answer to `body`; `items` are all inputs, old and new."""
    chat = as_chat(body, items)
    call = choose_call(chat)
    if call is not None:
        item, text, is_whole = _call_item(call, ids), call.input, True
    else:
        reply = chat_reply(chat, max_tokens=body.get("max_output_tokens"))
        text, is_whole = reply.text, reply.finish_reason == "stop"
        item = _message_item(body, text, ids, status="completed" if is_whole else "incomplete")
    now = int(time.time())
    given = {name: body[name] for name in _DEFAULTS if body.get(name) is not None}
    return {
        "id": ids.new("resp_"),
        "object": "response",
        "created_at": now,
        "completed_at": now if is_whole else None,
        "status": "completed" if is_whole else "incomplete",
        "error": None,
        "incomplete_details": None if is_whole else {"reason": "max_output_tokens"},
        "model": body["model"],
        "output": [item],
        "service_tier": "default",
        "usage": _usage(tokens.count_messages(chat["messages"]), tokens.count(text)),
        **_DEFAULTS,
        **given,
        "text": {**_DEFAULTS["text"], **given.get("text", {})},
    }


def _call_item(call: ToolCall, ids: Ids) -> Json:
    is_function = call.kind == "function"
    return {
        "id": ids.new("fc_" if is_function else "ctc_"),
        "type": "function_call" if is_function else "custom_tool_call",
        "status": "completed",
        "call_id": ids.new("call_"),
        "name": call.name,
        "arguments" if is_function else "input": call.input,
    }


def _message_item(body: Json, text: str, ids: Ids, *, status: str) -> Json:
    wanted = "message.output_text.logprobs" in (body.get("include") or [])
    logprobs = tokens.logprobs(text, body.get("top_logprobs") or 0) if wanted else []
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": logprobs}
    return {
        "id": ids.new("msg_"),
        "type": "message",
        "status": status,
        "role": "assistant",
        "content": [part],
    }


def _usage(input_tokens: int, output_tokens: int) -> Json:
    return {
        "input_tokens": input_tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": output_tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": input_tokens + output_tokens,
    }
