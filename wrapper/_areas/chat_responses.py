"""`response_format` of a chat in the words of a response: `text={"format": …}`. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from generated_client.models import unions as u
from generated_client.operation import as_mapping
from generated_client.types import UNSET, Unset

from ..params import responses as p


class CreateResponseInChat(p.CreateResponse, total=False):
    """Keywords of `responses.create`, and how chats say what form the answer has."""

    response_format: (
        u.ChatCompletionResponseFormatParam | u.ResponseFormatTextConfigParam | Unset | None
    )
    """The form of the text, as a chat or as `text` takes it; instead of `text["format"]`."""


def with_text_format(params: Mapping[str, Any]) -> p.CreateResponse:
    """The keywords of a response, with what `response_format` asks for in `text`."""
    rest = dict(params)
    wish = rest.pop("response_format", UNSET)
    if wish is not None and wish is not UNSET:
        text = as_mapping(rest.get("text") or {})
        if text.get("format", UNSET) is not UNSET:
            raise TypeError("pass response_format or text={'format': ...}, not both")
        rest["text"] = {**text, "format": _text_format(as_mapping(wish))}
    return cast(p.CreateResponse, rest)


def _text_format(response_format: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where a chat nests the schema and its name, a response has them beside the type."""
    if "json_schema" not in response_format:
        return response_format
    rest = {name: value for name, value in response_format.items() if name != "json_schema"}
    return {**rest, **as_mapping(response_format["json_schema"])}
