# Written by codegen/unasync.py from wrapper/_async/deadline.py; edit that file instead.
"""A response body that has to be there in time."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx


class TimedStream(httpx.SyncByteStream):
    """The same stream, but for `httpx.ReadTimeout` once the clock passes `until`."""

    def __init__(self, stream: httpx.SyncByteStream, until: float) -> None:
        self._stream = stream
        self._until = until

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout("the deadline passed while the body was read")
            yield chunk

    def close(self) -> None:
        self._stream.close()
