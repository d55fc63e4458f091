"""Connections of httpx's own transport, looked at from outside.

It has no public way to tell of them. Where another transport is in its place, or it has changed,
nothing is found, and nothing is done.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any

import httpx

_INWARD = ("_stream", "_httpcore_stream", "_connection")


def cut_off(client: httpx.Client, request: httpx.Request) -> None:
    """End the connection that a request waits on, so that the thread that waits wakes."""
    mark = request.extensions.get("timeout")
    pool = getattr(client._transport_for_url(request.url), "_pool", None)
    for waiting in list(getattr(pool, "_requests", ())):
        sent = getattr(waiting, "request", None)
        if mark is None or getattr(sent, "extensions", {}).get("timeout") is not mark:
            continue  # Redirects keep these settings, and no two calls share them.
        connection = getattr(getattr(waiting, "connection", None), "_connection", None)
        stream = getattr(connection, "_network_stream", None)
        found = None if stream is None else stream.get_extra_info("socket")
        if isinstance(found, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(found, socket.SHUT_RDWR)


def drop_if_more_came(response: httpx.Response) -> None:
    """Close the connection of a response that has ended where bytes or an end follow its end.

    The next call would take them for its answer. httpcore notices an end on the socket alone, where
    one of TLS, read already, is not seen.
    Source: https://www.rfc-editor.org/rfc/rfc9112.html#section-9.2
    """
    state = _protocol_state(response)
    with suppress(OSError, AttributeError, TypeError, LookupError):
        if state is not None and any(state.trailing_data):
            state.send_failed()


def _protocol_state(response: httpx.Response) -> Any:
    """The state of the HTTP/1.1 connection that a response comes over; None where unknown."""
    found: Any = response.stream
    for _ in range(8):
        inner = next((v for n in _INWARD if (v := getattr(found, n, None)) is not None), None)
        if inner is None:
            return None
        if (state := getattr(inner, "_h11_state", None)) is not None:
            return state
        found = inner
    return None
