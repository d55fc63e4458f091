"""Probes of TCP, by which a connection that waits long is kept, or found to be gone.

A model may think for minutes, and gateways forget connections on which nothing moves; without
probes such a call waits for its whole time limit.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any

_FIRST, _BETWEEN, _MOST = 60, 60, 5
"""Seconds before the first probe and between two, and how many may go unanswered."""
_OF_TCP = {
    "TCP_KEEPIDLE": _FIRST,
    "TCP_KEEPALIVE": _FIRST,  # What macOS calls TCP_KEEPIDLE.
    "TCP_KEEPINTVL": _BETWEEN,
    "TCP_KEEPCNT": _MOST,
}
KEEP_ALIVE: list[tuple[int, int, int]] = [
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *(
        (socket.IPPROTO_TCP, getattr(socket, name), value)
        for name, value in _OF_TCP.items()
        if hasattr(socket, name)
    ),
]
"""The options of a socket: level, name, value; those that the system has."""


def keep_alive(sock: Any) -> None:
    """Turn the probes on; a socket that takes no such options stays as it is."""
    for option in KEEP_ALIVE:
        with suppress(OSError):
            sock.setsockopt(*option)
