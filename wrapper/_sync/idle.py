# Written by codegen/facade/unasync.py from wrapper/_async/idle.py; edit that file instead.
"""How long a stream may go without an event."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from time import monotonic

import httpx

from .._concurrency.deadline import next_within


class IdleWatch:
    """Raises httpx.ReadTimeout where so many seconds pass without an event.

    Over a connection that is not ours, a blocking read can't be told of time that has passed before
    it: there, without an event loop, a server that sends comments and then nothing may take up to
    twice as long.
    """

    def __init__(self, response: httpx.Response, seconds: float) -> None:
        self._seconds = seconds
        self._since = monotonic()
        # What reads the body looks there: ours before every wait, others when they start to.
        waits = response.request.extensions.get("timeout")
        self._waits: dict[str, float | None] = waits if isinstance(waits, dict) else {}
        self._usual = self._waits.get("read")
        self._allow(seconds)

    def note_event(self) -> None:
        """Events that say something have come, and been taken care of."""
        self._since = monotonic()

    def _allow(self, seconds: float) -> None:
        self._waits["read"] = seconds if self._usual is None else min(self._usual, seconds)

    def watched_chunks(self, chunks: Generator[bytes, None]) -> Generator[bytes, None]:
        """The same chunks, as long as there are events among them."""
        with closing(chunks):
            while True:
                left = self._since + self._seconds - monotonic()
                try:
                    if left <= 0:
                        raise TimeoutError
                    self._allow(left)
                    chunk = next_within(left, chunks)
                except StopIteration:
                    return
                except (TimeoutError, httpx.ReadTimeout) as exc:
                    if monotonic() < self._since + self._seconds * 0.9:
                        raise  # A shorter limit of the request's own.
                    what = f"no event for stream_idle_timeout={self._seconds:g} s"
                    raise httpx.ReadTimeout(what) from exc
                yield chunk
