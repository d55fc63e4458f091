"""The time that a stream may go without an event."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from time import monotonic

import httpx

from .._concurrency.deadline import async_next_within


class AsyncIdleWatch:
    """Raises httpx.ReadTimeout when `seconds` pass without an event.

    The bound is up to twice as long for the synchronous client over a foreign transport, when the
    server sends comments and then nothing: the limit of a blocking read of such a transport is
    fixed before the body begins.
    """

    def __init__(self, response: httpx.Response, seconds: float) -> None:
        self._seconds = seconds
        self._since = monotonic()
        # The dict holds the limits of the request, which our connections look up before every
        # wait, and foreign ones when they begin to read the body.
        waits = response.request.extensions.get("timeout")
        self._waits: dict[str, float | None] = waits if isinstance(waits, dict) else {}
        self._usual = self._waits.get("read")
        self._allow(seconds)

    def note_event(self) -> None:
        """Start the time again, because events have come and been handled."""
        self._since = monotonic()

    def _allow(self, seconds: float) -> None:
        self._waits["read"] = seconds if self._usual is None else min(self._usual, seconds)

    async def watched_chunks(
        self, chunks: AsyncGenerator[bytes, None]
    ) -> AsyncGenerator[bytes, None]:
        """The same chunks, as long as events come among them."""
        async with aclosing(chunks):
            while True:
                left = self._since + self._seconds - monotonic()
                try:
                    if left <= 0:
                        raise TimeoutError
                    self._allow(left)
                    chunk = await async_next_within(left, chunks)
                except StopAsyncIteration:
                    return
                except (TimeoutError, httpx.ReadTimeout) as exc:
                    if monotonic() < self._since + self._seconds * 0.9:
                        raise  # The request's own read limit is shorter, and has passed.
                    what = f"no event for stream_idle_timeout={self._seconds:g} s"
                    raise httpx.ReadTimeout(what) from exc
                yield chunk
