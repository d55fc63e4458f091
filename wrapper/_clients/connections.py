"""Connections of httpx's own transport, found by private attributes.

The transport has no public way to name its connections. Where the attributes are missing, as in
another transport or a later version, the functions do nothing.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any

import httpx

_INWARD = ("_stream", "_httpcore_stream", "_connection")


def cut_off(client: httpx.Client, request: httpx.Request) -> None:
    """End the connection that a request waits on, which wakes the waiting thread."""
    mark = request.extensions.get("timeout")
    pool = getattr(client._transport_for_url(request.url), "_pool", None)
    for waiting in list(getattr(pool, "_requests", ())):
        sent = getattr(waiting, "request", None)
        if mark is None or getattr(sent, "extensions", {}).get("timeout") is not mark:
            continue  # The dict marks a call: redirects keep the dict, and no two calls share it.
        connection = getattr(getattr(waiting, "connection", None), "_connection", None)
        stream = getattr(connection, "_network_stream", None)
        found = None if stream is None else stream.get_extra_info("socket")
        if isinstance(found, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(found, socket.SHUT_RDWR)


def drop_if_more_came(response: httpx.Response) -> None:
    """Close the connection of a complete response where bytes, or an end, came after the body.

    The next call would take the bytes for its answer. httpcore looks for an end on the socket only,
    and misses an end that TLS has read already.
    Source: https://www.rfc-editor.org/rfc/rfc9112.html#section-9.2
    """
    state = _protocol_state(response)
    with suppress(OSError, AttributeError, TypeError, LookupError):
        if state is not None and any(state.trailing_data):
            state.send_failed()


def _protocol_state(response: httpx.Response) -> Any:
    """The HTTP/1.1 state of a response's connection; None where unknown."""
    found: Any = response.stream
    for _ in range(8):
        inner = next((v for n in _INWARD if (v := getattr(found, n, None)) is not None), None)
        if inner is None:
            return None
        if (state := getattr(inner, "_h11_state", None)) is not None:
            return state
        found = inner
    return None
