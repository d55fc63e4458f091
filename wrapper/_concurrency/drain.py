"""Reading the rest of a body, but only while the server sends the rest quickly."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Awaitable, Callable

import httpx

from .sockets import hang_up
from .timeouts import waits_of

REST_BYTES = 64 * 1024
"""Bytes after the end of a stream, at most, that are read to keep its connection."""
REST_SECONDS = 0.05
"""Seconds that these bytes may take, because a new connection takes about as long."""


async def async_read_while_quick(
    response: httpx.Response, read: Callable[[], Awaitable[None]]
) -> None:
    """Read the rest of a body, for `REST_SECONDS` at most."""
    if (waits := waits_of(response)) is not None:
        waits.until = time.monotonic() + REST_SECONDS
        return await read()
    from anyio import move_on_after

    with move_on_after(REST_SECONDS):
        await read()


def read_while_quick(response: httpx.Response, read: Callable[[], None]) -> None:
    """Read the rest of a body; after `REST_SECONDS` the connection is ended.

    Over a foreign transport, only the end of the connection wakes a thread that waits for bytes.
    Nothing is read from a response without a socket, because no such connection can be ended.
    """
    if (waits := waits_of(response)) is not None:
        waits.until = time.monotonic() + REST_SECONDS
        return read()
    stream = response.extensions.get("network_stream")
    if stream is None or not isinstance(stream.get_extra_info("socket"), socket.socket):
        return
    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(REST_SECONDS)
    if reader.is_alive():
        hang_up(response)
        reader.join(1.0)
