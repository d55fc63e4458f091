# Written by codegen/unasync.py from wrapper/_async/http.py; edit that file instead.
"""The httpx client that a client and its copies share."""

from __future__ import annotations

import contextlib
import threading

import httpx

from ..concurrency import close_soon
from ..errors import ClientClosedError


class HTTP:
    """A pool of connections: made by us when it is first needed, or the user's own.

    One that we made is closed at the latest when nobody refers to it any more.
    """

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._is_own = False  # Where the next lines raise, `__del__` has nothing to close.
        if client is not None and not isinstance(client, httpx.Client):
            raise TypeError(f"http_client must be an httpx.Client, not {type(client).__name__!r}")
        self._client = client
        self._is_own = client is None
        self._is_closed = False
        self._lock = threading.Lock()

    @property
    def is_own(self) -> bool:
        """Whether we made the httpx client."""
        return self._is_own

    @property
    def is_closed(self) -> bool:
        return self._is_closed or (self._client is not None and self._client.is_closed)

    @property
    def client(self) -> httpx.Client:
        """The httpx client; raises ClientClosedError once it is closed."""
        client = self._client
        if client is None or self.is_closed:
            return self._make()
        return client

    def _make(self) -> httpx.Client:
        with self._lock:
            if self.is_closed:
                raise ClientClosedError("this client has been closed; make a new one to go on")
            if self._client is None:
                from ..httpx_clients import DefaultHttpxClient

                self._client = DefaultHttpxClient()
            return self._client

    def close(self) -> None:
        """Close every connection; a second time does nothing."""
        self._is_closed = True
        if self._client is not None and not self._client.is_closed:
            self._client.close()

    def __del__(self) -> None:
        if not self._is_own or self._client is None or self._client.is_closed:
            return
        with contextlib.suppress(Exception):  # Nobody is there to hear of it.
            close_soon(self._client.close)
