"""The httpx client that a client and its copies share."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import Hashable, Mapping

import httpx

from ..concurrency import async_close_at, async_home, is_alive
from ..errors import ClientClosedError


class AsyncHTTP:
    """Connections: a pool made by us when it is first needed, or the user's own client.

    A pool of ours belongs to one process and one event loop; another gets another. It is closed
    at the latest when nobody refers to it any more.
    """

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        self._pools: dict[Hashable, httpx.AsyncClient] = {}
        # Not __del__: by then the garbage collector may have been at the sockets themselves.
        weakref.finalize(self, _async_let_go, self._pools).atexit = False
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise TypeError(
                f"http_client must be an httpx.AsyncClient, not {type(client).__name__!r}"
            )
        self._client = client
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def is_own(self) -> bool:
        """Whether we make the httpx client."""
        return self._client is None

    @property
    def is_closed(self) -> bool:
        return self._is_closed or (self._client is not None and self._client.is_closed)

    @property
    def client(self) -> httpx.AsyncClient:
        """The httpx client for here; raises ClientClosedError once it is closed."""
        if self.is_closed:
            raise ClientClosedError("this client has been closed; make a new one to go on")
        return self._client or self._pools.get(async_home()) or self._make()

    def _new_pool(self) -> httpx.AsyncClient:
        from ..httpx_clients import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient()

    def _make(self) -> httpx.AsyncClient:
        with self._lock:
            here = async_home()
            if here not in self._pools:
                # Connections of other processes are theirs, those of loops that ended are gone.
                for gone in [h for h in self._pools if not is_alive(h)]:
                    del self._pools[gone]
                self._pools[here] = self._new_pool()
            return self._pools[here]

    async def aclose(self) -> None:
        """Close every connection that can be closed from here; a second time does nothing."""
        self._is_closed = True
        pool = self._client or self._pools.get(async_home())
        if pool is not None and not pool.is_closed:
            await pool.aclose()
        self._pools.clear()


def _async_let_go(pools: Mapping[Hashable, httpx.AsyncClient]) -> None:
    """Close the pools, to which nobody refers any more, each where it belongs."""
    for where, pool in list(pools.items()):
        with contextlib.suppress(Exception):  # Nobody is there to hear of it.
            if not pool.is_closed:
                async_close_at(where, pool.aclose)
