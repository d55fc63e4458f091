"""Sockets of responses: ended to wake a thread that reads, closed in a forked child."""

from __future__ import annotations

import contextlib
import socket
from functools import partial
from weakref import WeakSet

import httpx


def hang_up(response: httpx.Response) -> None:
    """End the connection of a response now, which wakes a thread that reads from it.

    Closing alone would not do, because the thread would wait until its read times out.
    """
    found = _socket_of(response)
    if found is not None and not response.is_closed:
        # The plain socket's method, because the shutdown of TLS is for the reading thread only.
        with contextlib.suppress(OSError):
            socket.socket.shutdown(found, socket.SHUT_RDWR)


class Opened:
    """The sockets and responses that a client opens from now on.

    Over our own transport nothing is noted, because the transport knows its connections.
    """

    def __init__(self, client: httpx.Client) -> None:
        self._own = getattr(client, "own_transport", None)
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._responses: WeakSet[httpx.Response] = WeakSet()
        if self._own is None:
            client.event_hooks = {"response": [partial(_note, self._sockets, self._responses)]}

    def close_sockets(self) -> None:
        """Close descriptors and send nothing, because the parent's connections stay in use."""
        if self._own is not None:
            self._own.forget()
        for each in list(self._sockets):
            with contextlib.suppress(OSError):
                each.close()

    def close_responses(self) -> None:
        """Close the responses that are still being read."""
        for response in list(self._responses):
            with contextlib.suppress(Exception):  # Because nobody could catch an error.
                response.close()


def _note(
    sockets: WeakSet[socket.socket], responses: WeakSet[httpx.Response], response: httpx.Response
) -> None:
    responses.add(response)
    if (found := _socket_of(response)) is not None:
        sockets.add(found)


def _socket_of(response: httpx.Response) -> socket.socket | None:
    stream = response.extensions.get("network_stream")
    found = None if stream is None else stream.get_extra_info("socket")
    return found if isinstance(found, socket.socket) else None
