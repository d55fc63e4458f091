"""Checks of requests for responses."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ApiError, not_found
from ..fields import Field, Json, as_object, check

_REQUEST = (
    Field("background", ("boolean",)),
    Field("conversation", ("string", "object")),
    Field("include", ("array",)),
    Field("input", ("string", "array")),
    Field("instructions", ("string",)),
    Field("max_output_tokens", ("integer",), minimum=16),
    Field("max_tool_calls", ("integer",)),
    Field("metadata", ("object",)),
    Field("model", ("string",)),
    Field("parallel_tool_calls", ("boolean",)),
    Field("previous_response_id", ("string",)),
    Field("prompt", ("object",)),
    Field("prompt_cache_key", ("string",)),
    Field("reasoning", ("object",)),
    Field("safety_identifier", ("string",), maximum=64),
    Field("store", ("boolean",)),
    Field("stream", ("boolean",)),
    Field("stream_options", ("object",)),
    Field("temperature", ("number",), minimum=0, maximum=2),
    Field("text", ("object",)),
    Field("tool_choice", ("string", "object")),
    Field("tools", ("array",)),
    Field("top_logprobs", ("integer",), minimum=0, maximum=20),
    Field("top_p", ("number",), minimum=0, maximum=1),
    Field("truncation", ("string",), options=("auto", "disabled")),
    Field("user", ("string",)),
)
_MODEL = Field("model", ("string",), required=True)
_INPUT = Field("input", ("string", "array"), required=True)
_TYPE = Field("type", ("string",), required=True)
_NAME = Field("name", ("string",), required=True, minimum=1)
_CALL_ID = Field("call_id", ("string",), required=True, minimum=1)
_ROLES = ("user", "assistant", "system", "developer")
_MESSAGE = (
    Field("role", ("string",), required=True, options=_ROLES),
    Field("content", ("string", "array"), required=True),
)
_RESULT = (_CALL_ID, Field("output", ("string", "array"), required=True))
_ITEMS = {
    "message": _MESSAGE,
    "function_call": (_CALL_ID, _NAME, Field("arguments", ("string",), required=True)),
    "function_call_output": _RESULT,
    "custom_tool_call": (_CALL_ID, _NAME, Field("input", ("string",), required=True)),
    "custom_tool_call_output": _RESULT,
}
_RESULTS = ("function_call_output", "custom_tool_call_output")
_DESCRIPTION = Field("description", ("string",))
_TOOLS = {
    "function": (_NAME, _DESCRIPTION, Field("parameters", ("object",))),
    "custom": (_NAME, _DESCRIPTION),
}
_FORMATS = ("text", "json_object", "json_schema")
_FORMAT = Field("type", ("string",), required=True, options=_FORMATS)
_SCHEMA = (_NAME, Field("schema", ("object",), required=True))
_CHOICE = Field("tool_choice", ("string",), options=("none", "auto", "required"))


def check_response(body: Json) -> None:
    """Raises ApiError for the first part of `body` that the API would refuse."""
    check(body, [_MODEL])
    check_input(body)
    if body.get("previous_response_id") is None:
        check(body, [_INPUT])
    if body.get("stream_options") is not None and not body.get("stream"):
        message = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
        raise ApiError(message, param="stream_options")
    if body.get("background") and body.get("store") is False:
        raise ApiError("'background' needs 'store' to be true.", param="background")


def check_input(body: Json) -> None:
    """Check the part of `body` that requests for a count of tokens have too."""
    check(body, _REQUEST)
    for name in ("conversation", "prompt"):
        if (value := body.get(name)) is not None:
            raise not_found(name, value.get("id", "") if isinstance(value, dict) else value)
    if isinstance(items := body.get("input"), list):
        for index, item in enumerate(items):
            _check_item(item, f"input[{index}]")
    for index, tool in enumerate(body.get("tools") or []):
        at = f"tools[{index}]"
        check(as_object(tool, at), [_TYPE], inside=f"{at}.")
        check(tool, _TOOLS.get(tool["type"], ()), inside=f"{at}.")
    if isinstance(choice := body.get("tool_choice"), str):
        check({"tool_choice": choice}, [_CHOICE])
    if (text_format := (body.get("text") or {}).get("format")) is not None:
        inside = "text.format."
        check(as_object(text_format, "text.format"), [_FORMAT], inside=inside)
        if text_format["type"] == "json_schema":
            check(text_format, _SCHEMA, inside=inside)


def check_results(items: Sequence[Json]) -> None:
    """Raises ApiError for a tool's result without its call among the items before."""
    called: set[str] = set()
    for item in items:
        call_id = item.get("call_id", "")
        if item["type"] in ("function_call", "custom_tool_call"):
            called.add(call_id)
        elif item["type"] in _RESULTS and call_id not in called:
            message = f"No tool call found for the output with call_id {call_id}."
            raise ApiError(message, param="input")


def _check_item(item: object, path: str) -> None:
    item = as_object(item, path)
    check(item, [Field("type", ("string",), required="role" not in item)], inside=f"{path}.")
    kind = item.get("type") or "message"
    check(item, _ITEMS.get(kind, ()), inside=f"{path}.")
    for name in ("content", "output"):
        if isinstance(parts := item.get(name), list):
            for index, part in enumerate(parts):
                at = f"{path}.{name}[{index}]"
                check(as_object(part, at), [_TYPE, Field("text", ("string",))], inside=f"{at}.")
