"""Items of responses: as they are stored, and as the equivalent chat."""

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
    """The input of a request as items with a type and an id.

    The content of a message becomes a list of parts.
    """
    if isinstance(value, str):
        value = [{"role": "user", "content": value}]
    return [_stored_item(item, ids) for item in value or []]


def _stored_item(item: Json, ids: Ids) -> Json:
    kind = item.get("type") or "message"
    kept = {**item, "type": kind, "id": item.get("id") or ids.new(_PREFIXES.get(kind, "item_"))}
    if kind == "message":
        kept.setdefault("status", "completed")
        if isinstance(text := item["content"], str):
            part = "output_text" if item["role"] == "assistant" else "input_text"
            kept["content"] = [{"type": part, "text": text}]
    return kept


def as_chat(body: Json, items: Iterable[Json]) -> Json:
    """The body of the equivalent chat request."""
    messages = list(_messages(items))
    if instructions := body.get("instructions"):
        messages.insert(0, {"role": "developer", "content": instructions})
    tools = [_nest_members(tool) for tool in body.get("tools") or [] if _is_callable(tool)]
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
    """Whether the client runs the tool; this server has no tools of its own."""
    return tool["type"] in ("function", "custom")


def _nest_members(tool: Any) -> Any:
    """A tool, or a reference to one, as in chats: with members inside an object."""
    match tool:
        case {"type": "function" | "custom" as kind, **members}:
            return {"type": kind, kind: members}
        case _:
            return tool


def _choice(choice: Any) -> Any:
    match choice:
        case {"type": "allowed_tools", "tools": list(tools)}:
            return {"allowed_tools": {"tools": [_nest_members(tool) for tool in tools]}}
        case _:
            return _nest_members(choice)


def _response_format(body: Json) -> Json:
    wanted: Json = (body.get("text") or {}).get("format") or {"type": "text"}
    if wanted["type"] == "json_schema":
        return {"type": "json_schema", "json_schema": {"schema": wanted["schema"]}}
    return wanted
