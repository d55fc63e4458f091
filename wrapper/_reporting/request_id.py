"""The id that a server gives a request."""

from __future__ import annotations

import httpx


def request_id_of(response: httpx.Response) -> str | None:
    """The server's `x-request-id`, to be quoted to its operators; None without one."""
    found: str | None = response.headers.get("x-request-id")
    return found


def quoted_request_id(response: httpx.Response) -> str:
    """The end of a message about a response, with its id; empty without an id."""
    request_id = request_id_of(response)
    return f" (request id {request_id})" if request_id else ""
