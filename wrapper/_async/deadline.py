"""A response body that has to be there in time."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import httpx


class AsyncTimedStream(httpx.AsyncByteStream):
    """The same stream, but for `httpx.ReadTimeout` once the clock passes `until`."""

    def __init__(self, stream: httpx.AsyncByteStream, until: float) -> None:
        self._stream = stream
        self._until = until

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            if time.monotonic() > self._until:
                raise httpx.ReadTimeout("the deadline passed while the body was read")
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
