"""`response_format` of a chat as a response has it: `text={"format": …}`. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from generated_client.models import unions as u
from generated_client.operation import as_mapping
from generated_client.types import UNSET, Unset

from ..params import responses as p


class CreateResponseInChat(p.CreateResponse, total=False):
    """Keywords of `responses.create`, and the `response_format` of chats."""

    response_format: (
        u.ChatCompletionResponseFormatParam | u.ResponseFormatTextConfigParam | Unset | None
    )
    """The form of the answer, as a chat or `text` takes it; instead of `text["format"]`."""


def with_text_format(params: Mapping[str, Any]) -> p.CreateResponse:
    """The keywords of a response, with `response_format` moved to `text["format"]`.

    Raises TypeError where both are given.
    """
    rest = dict(params)
    wish = rest.pop("response_format", UNSET)
    if wish is not None and wish is not UNSET:
        text = as_mapping(rest.get("text") or {})
        if text.get("format", UNSET) is not UNSET:
            raise TypeError("pass response_format or text={'format': ...}, not both")
        rest["text"] = {**text, "format": _text_format(as_mapping(wish))}
    return cast(p.CreateResponse, rest)


def _text_format(response_format: Mapping[str, Any]) -> Mapping[str, Any]:
    """The format without nesting: a response has schema and name beside the type."""
    if "json_schema" not in response_format:
        return response_format
    rest = {name: value for name, value in response_format.items() if name != "json_schema"}
    return {**rest, **as_mapping(response_format["json_schema"])}
