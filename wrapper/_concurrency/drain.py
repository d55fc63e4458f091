"""Reading that goes on only while it is quick."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Awaitable, Callable

import httpx

from .sockets import hang_up
from .timeouts import waits_of

REST_BYTES = 64 * 1024
"""Bytes after the end of a stream that are read to keep its connection."""
REST_SECONDS = 0.05
"""Time that these may take; a new connection takes about as long."""


async def async_read_while_quick(
    response: httpx.Response, read: Callable[[], Awaitable[None]]
) -> None:
    """Read, but not for longer than `REST_SECONDS`."""
    if (waits := waits_of(response)) is not None:
        waits.until = time.monotonic() + REST_SECONDS
        return await read()
    from anyio import move_on_after

    with move_on_after(REST_SECONDS):
        await read()


def read_while_quick(response: httpx.Response, read: Callable[[], None]) -> None:
    """Read, but not for longer than `REST_SECONDS`, after which the connection is ended.

    Nothing but its end wakes a thread that waits for bytes of a connection that is not ours, so
    where there is no socket to be ended nothing is read.
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
