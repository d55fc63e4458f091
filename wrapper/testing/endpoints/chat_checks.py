"""Checks of chat requests."""

from __future__ import annotations

from ..errors import ApiError
from ..fields import Field, Json, as_object, check

_REQUEST = (
    Field("model", ("string",), required=True),
    Field("messages", ("array",), required=True, minimum=1),
    Field("frequency_penalty", ("number",), minimum=-2, maximum=2),
    Field("logit_bias", ("object",)),
    Field("logprobs", ("boolean",)),
    Field("max_completion_tokens", ("integer",), minimum=1),
    Field("max_tokens", ("integer",), minimum=1),
    Field("metadata", ("object",)),
    Field("modalities", ("array",)),
    Field("n", ("integer",), minimum=1, maximum=128),
    Field("parallel_tool_calls", ("boolean",)),
    Field("presence_penalty", ("number",), minimum=-2, maximum=2),
    Field("response_format", ("object",)),
    Field("seed", ("integer",)),
    Field("stop", ("string", "array")),
    Field("store", ("boolean",)),
    Field("stream", ("boolean",)),
    Field("stream_options", ("object",)),
    Field("temperature", ("number",), minimum=0, maximum=2),
    Field("tool_choice", ("string", "object")),
    Field("tools", ("array",)),
    Field("top_logprobs", ("integer",), minimum=0, maximum=20),
    Field("top_p", ("number",), minimum=0, maximum=1),
    Field("user", ("string",)),
)
_ROLES = ("developer", "system", "user", "assistant", "tool", "function")
_MESSAGE = (
    Field("role", ("string",), required=True, options=_ROLES),
    Field("content", ("string", "array")),
    Field("name", ("string",)),
    Field("tool_calls", ("array",)),
)
_SAYING = Field("content", ("string", "array"), required=True)
_ANSWERING = Field("tool_call_id", ("string",), required=True)
_TYPE = Field("type", ("string",), required=True)
_FORMATS = ("text", "json_object", "json_schema")
_FORMAT = Field("type", ("string",), required=True, options=_FORMATS)
_CHOICE = Field("tool_choice", ("string",), options=("none", "auto", "required"))
_NAME = Field("name", ("string",), required=True, minimum=1)


def check_chat(body: Json) -> None:
    """Raises ApiError for the first part of `body` that the API would refuse."""
    check(body, _REQUEST)
    for index, message in enumerate(body["messages"]):
        _check_message(message, f"messages[{index}]")
    for index, tool in enumerate(body.get("tools") or []):
        _check_tool(tool, f"tools[{index}]")
    if body.get("response_format"):
        _check_format(body["response_format"])
    if isinstance(choice := body.get("tool_choice"), str):
        check({"tool_choice": choice}, [_CHOICE])
    check_stream_options(body)
    check_stop(body)
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise ApiError("'top_logprobs' needs 'logprobs' to be true.", param="top_logprobs")


def check_stream_options(body: Json) -> None:
    if body.get("stream_options") is not None and not body.get("stream"):
        message = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
        raise ApiError(message, param="stream_options")


def check_stop(body: Json) -> None:
    stop = body.get("stop")
    if isinstance(stop, list):
        check({"stop": stop}, [Field("stop", ("array",), maximum=4)])
        _check_members(stop, "string", "stop")


def _check_message(message: object, path: str) -> None:
    message = as_object(message, path)
    check(message, _MESSAGE, inside=f"{path}.")
    if message["role"] in ("developer", "system", "user", "tool"):
        check(message, [_SAYING], inside=f"{path}.")
    if message["role"] == "tool":
        check(message, [_ANSWERING], inside=f"{path}.")
    if isinstance(parts := message.get("content"), list):
        for index, part in enumerate(parts):
            at = f"{path}.content[{index}]"
            check(as_object(part, at), [_TYPE, Field("text", ("string",))], inside=f"{at}.")


def _check_tool(tool: object, path: str) -> None:
    tool = as_object(tool, path)
    kind = Field("type", ("string",), required=True, options=("function", "custom"))
    check(tool, [kind], inside=f"{path}.")
    check(tool, [Field(tool["type"], ("object",), required=True)], inside=f"{path}.")
    inner = tool[tool["type"]]
    fields = [_NAME, Field("description", ("string",)), Field("parameters", ("object",))]
    check(inner, fields, inside=f"{path}.{tool['type']}.")


def _check_format(response_format: Json) -> None:
    check(response_format, [_FORMAT], inside="response_format.")
    if response_format["type"] == "json_schema":
        schema = Field("json_schema", ("object",), required=True)
        check(response_format, [schema], inside="response_format.")
        inside = "response_format.json_schema."
        check(response_format["json_schema"], [_NAME, Field("schema", ("object",))], inside=inside)


def _check_members(values: list[object], kind: str, path: str) -> None:
    for index, value in enumerate(values):
        check({"": value}, [Field("", (kind,), required=True)], inside=f"{path}[{index}]")
