"""The response of an operation that counts: the kind of its body, and its content types."""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.responses import Response


def success_response(endpoint: Endpoint) -> Response | None:
    """The first success with a body, else the first success, else None."""
    found: Response | None = None
    for response in endpoint.responses.patterns:
        low = response.status_code.range[0] if response.status_code.range else 0
        if 200 <= low < 300:
            if response.source["attribute"] != "None":
                return response
            found = found or response
    return found


def kind_of_body(response: Response | None) -> str:
    """`json`, or the Python type of a body that is not JSON."""
    sources = {"response.json()": "json", "response.content": "bytes", "response.text": "str"}
    return sources.get(response.source["attribute"], "None") if response else "None"


def result_kind(kind: str, result_type: str) -> str:
    """The value of `Operation.result`; `object` where the result is a model."""
    if kind == "json":
        return "object" if re.fullmatch(r"[mu]\.\w+", result_type) else "json"
    return {"bytes": "bytes", "str": "text"}.get(kind, "none")


def _content(response: Response | None) -> dict[str, Any]:
    content = getattr(response.data, "content", None) if response else None
    return {key.get_untrusted_value(): media for key, media in (content or {}).items()}


def whole_types(response: Response | None) -> list[str]:
    """The content types of a response but for event streams."""
    return [t for t in _content(response) if t != "text/event-stream"]


def accept(response: Response | None) -> str:
    """The value of the header `Accept`."""
    return ", ".join(whole_types(response)) or "*/*"


def event_schema(response: Response | None) -> Any:
    """The schema of a stream's events; None where the response is never a stream."""
    media = _content(response).get("text/event-stream")
    return media.media_type_schema if media is not None else None
