"""A pool of connections of our own."""

from __future__ import annotations

from contextlib import suppress

import httpx

from .._concurrency.home import AsyncEndOfLoop  # sync: from .._concurrency.sockets import Opened


class AsyncPool:
    """An httpx client that is closed before its event loop ends."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client: httpx.AsyncClient | None = client
        self._end = AsyncEndOfLoop(self._close)  # sync: self._opened = Opened(client)

    @property
    def client(self) -> httpx.AsyncClient | None:
        """The httpx client; None once it is closed or forgotten."""
        client = self._client
        return None if client is None or client.is_closed else client

    async def aclose(self) -> None:
        """Close the connections; a second time does nothing."""
        await self._end.aclose()  # sync: self._close()

    def forget(self) -> None:
        """In a forked child: let go of the connections, which stay the parent's."""
        self._end.forget()  # sync: self._opened.close_sockets()
        self._client = None

    def before_exit(self) -> None:
        """Close what can be closed without an event loop; the interpreter is about to end."""
        self._end.forget()  # sync: self._opened.close_responses()
        # sync: self._close()

    async def _close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(Exception):  # Nothing is to be done with connections that can't end.
                await client.aclose()
