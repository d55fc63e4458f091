"""Items of responses: as they are kept, and as the chat that they amount to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..fields import Json
from ..store import Ids

_PREFIXES = {
    "message": "msg_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
    "custom_tool_call_output": "ctco_",
    "reasoning": "rs_",
}


def read_items(value: str | list[Json] | None, ids: Ids) -> list[Json]:
    """The input of a request, each item with its type, an id and, in a message, a list of parts."""
    if isinstance(value, str):
        value = [{"role": "user", "content": value}]
    return [_kept(item, ids) for item in value or []]


def _kept(item: Json, ids: Ids) -> Json:
    kind = item.get("type") or "message"
    kept = {**item, "type": kind, "id": item.get("id") or ids.new(_PREFIXES.get(kind, "item_"))}
    if kind == "message":
        kept.setdefault("status", "completed")
        if isinstance(text := item["content"], str):
            part = "output_text" if item["role"] == "assistant" else "input_text"
            kept["content"] = [{"type": part, "text": text}]
    return kept


def as_chat(body: Json, items: Iterable[Json]) -> Json:
    """The body of a chat request that asks for the same."""
    messages = list(_messages(items))
    if instructions := body.get("instructions"):
        messages.insert(0, {"role": "developer", "content": instructions})
    tools = [_nested(tool) for tool in body.get("tools") or [] if _is_callable(tool)]
    chat = {
        "messages": messages or [{"role": "user", "content": ""}],
        "tools": tools,
        "response_format": _response_format(body),
    }
    choice = body.get("tool_choice")
    if tools or not (body.get("tools") or choice in ("auto", "none")):
        chat["tool_choice"] = _choice(choice)
    return chat


def _messages(items: Iterable[Json]) -> Iterator[Json]:
    for item in items:
        match item["type"]:
            case "message":
                yield {"role": item["role"], "content": item["content"]}
            case "function_call" | "custom_tool_call":
                yield {"role": "assistant", "content": None}
            case "function_call_output" | "custom_tool_call_output":
                yield {"role": "tool", "content": item["output"]}


def _is_callable(tool: Json) -> bool:
    """Whether the client carries it out; others this server does not have."""
    return tool["type"] in ("function", "custom")


def _nested(tool: Any) -> Any:
    """A tool, or a reference to one, as chat wants it: its members within another object."""
    match tool:
        case {"type": "function" | "custom" as kind, **members}:
            return {"type": kind, kind: members}
        case _:
            return tool


def _choice(choice: Any) -> Any:
    match choice:
        case {"type": "allowed_tools", "tools": list(tools)}:
            return {"allowed_tools": {"tools": [_nested(tool) for tool in tools]}}
        case _:
            return _nested(choice)


def _response_format(body: Json) -> Json:
    wanted: Json = (body.get("text") or {}).get("format") or {"type": "text"}
    if wanted["type"] == "json_schema":
        return {"type": "json_schema", "json_schema": {"schema": wanted["schema"]}}
    return wanted
