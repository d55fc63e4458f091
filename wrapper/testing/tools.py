"""The choice of a tool to call, and its arguments."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .errors import ApiError
from .examples import example
from .replies import last_user_text


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool call in an answer."""

    kind: str
    """`function` or `custom`."""
    name: str
    input: str
    """A function's arguments as JSON, or a custom tool's free text."""

    def to_json(self, call_id: str) -> dict[str, Any]:
        key = "arguments" if self.kind == "function" else "input"
        details = {"name": self.name, key: self.input}
        return {"id": call_id, "type": self.kind, self.kind: details}


def choose_call(body: dict[str, Any]) -> ToolCall | None:
    """The tool call to answer with, or None where the answer is a text.

    Offered tools are called once: after a `tool` message at the end, the answer is a text. Of
    several tools, the one whose name and description share most words with the user's message
    is called.
    """
    messages: list[dict[str, Any]] = body["messages"]
    tools: list[dict[str, Any]] = body.get("tools") or []
    choice = body.get("tool_choice") or "auto"
    if not tools:
        if body.get("tool_choice") is not None and choice != "none":
            raise ApiError(
                "'tool_choice' is only allowed when 'tools' are specified.", param="tool_choice"
            )
        return None
    candidates = _allowed_tools(tools, choice)
    if choice == "none" or messages[-1]["role"] in ("tool", "function"):
        return None
    question = last_user_text(messages)
    return _call(_closest_tool(candidates, question), question)


def _allowed_tools(
    tools: list[dict[str, Any]], choice: str | dict[str, Any]
) -> list[dict[str, Any]]:
    if isinstance(choice, str):
        return tools
    allowed = choice.get("allowed_tools")
    wanted = allowed.get("tools") if isinstance(allowed, dict) else [choice]
    names = [_name(tool) for tool in wanted] if isinstance(wanted, list) else []
    found = [tool for tool in tools if _name(tool) in names]
    if not found:
        message = f"Tool choice {names} not found in 'tools' parameter."
        raise ApiError(message, param="tool_choice", code="invalid_value")
    return found


def _name(tool: object) -> str | None:
    """The name in a tool or in a reference to a tool; None if it is malformed."""
    match tool:
        case {"type": "function", "function": {"name": str(name)}}:
            return name
        case {"type": "custom", "custom": {"name": str(name)}}:
            return name
        case _:
            return None


def _closest_tool(tools: Sequence[dict[str, Any]], question: str) -> dict[str, Any]:
    def shared_words(tool: dict[str, Any]) -> int:
        inner = tool[tool["type"]]
        return len(_words(f"{inner['name']} {inner.get('description') or ''}") & _words(question))

    return max(tools, key=shared_words)


def _call(tool: dict[str, Any], question: str) -> ToolCall:
    kind = tool["type"]
    inner = tool[kind]
    if kind == "custom":
        return ToolCall(kind, inner["name"], question)
    parameters = {"type": "object", **(inner.get("parameters") or {})}
    arguments = json.dumps(example(parameters, hint=question), ensure_ascii=False)
    return ToolCall(kind, inner["name"], arguments)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{3,}", text.lower()))
