"""Sockets below responses: ended for a thread that reads, closed in a fork."""

from __future__ import annotations

import contextlib
import socket
from functools import partial
from weakref import WeakSet

import httpx


def hang_up(response: httpx.Response) -> None:
    """End the connection of a response now, so that a thread that reads from it wakes.

    Closing alone leaves that thread waiting until its read times out.
    """
    found = _socket_of(response)
    if found is not None and not response.is_closed:
        with contextlib.suppress(OSError):  # Past TLS, whose own shutdown is for its reader only.
            socket.socket.shutdown(found, socket.SHUT_RDWR)


class Opened:
    """What the responses of a client have opened, from now on; connections of ours know that."""

    def __init__(self, client: httpx.Client) -> None:
        self._own = getattr(client, "own_transport", None)
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._responses: WeakSet[httpx.Response] = WeakSet()
        if self._own is None:
            client.event_hooks = {"response": [partial(_note, self._sockets, self._responses)]}

    def close_sockets(self) -> None:
        """Close descriptors without a word on the wire: those of a parent stay connected."""
        if self._own is not None:
            self._own.forget()
        for each in list(self._sockets):
            with contextlib.suppress(OSError):
                each.close()

    def close_responses(self) -> None:
        """Close what is still being read."""
        for response in list(self._responses):
            with contextlib.suppress(Exception):  # Nobody is there to hear of it.
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
