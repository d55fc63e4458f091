# Written by codegen/facade/unasync.py from wrapper/_async/pool.py; edit that file instead.
"""A pool of connections of our own."""

from __future__ import annotations

from contextlib import suppress

import httpx

from .._concurrency.sockets import Opened


class Pool:
    """An httpx client that is closed before its event loop ends."""

    def __init__(self, client: httpx.Client) -> None:
        self._client: httpx.Client | None = client
        self._opened = Opened(client)

    @property
    def client(self) -> httpx.Client | None:
        """The httpx client; None once it is closed or forgotten."""
        client = self._client
        return None if client is None or client.is_closed else client

    def close(self) -> None:
        """Close the connections; a second time does nothing."""
        self._close()

    def forget(self) -> None:
        """In a forked child: let go of the connections, which stay the parent's."""
        self._opened.close_sockets()
        self._client = None

    def before_exit(self) -> None:
        """Close what can be closed without an event loop; the interpreter is about to end."""
        self._opened.close_responses()
        self._close()

    def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(Exception):  # Nothing is to be done with connections that can't end.
                client.close()
