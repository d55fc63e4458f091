"""The events of a response's body, as many at a time as arrive."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable

import httpx

from generated_client.json_codec import loads

from .._reporting.redact import forget_document
from .._request.exchange import limits_of
from .._response.sse import Event, ServerSentEvent, SSEDecoder
from .._response.stream_items import first_byte, looks_like_events
from ..errors import APIResponseValidationError
from .reading import async_join_body

_PROLOGUE = 1024
"""Bytes of nothing but white space after which a body can only be one of events."""
_SHOWN = 400
"""Characters of a body that an error shows where the body has no events."""


class AsyncEventReader:
    """Reads one body of events; a body of JSON is one event."""

    def __init__(self, response: httpx.Response) -> None:
        self.start = ""
        """The beginning of the body, for errors."""
        self.is_json = False
        """Whether the body was JSON, and has been read to its end."""
        self.is_flushing = False
        """Whether the last event lacks the empty line that ends an event."""
        self._response = response
        self._limits = limits_of(response)

    async def batches(
        self, chunks: AsyncGenerator[bytes, None]
    ) -> AsyncGenerator[Iterable[Event], None]:
        """The events that each chunk completes; raises APIResponseValidationError for none."""
        limits = self._limits
        start = b""
        async for chunk in chunks:
            start += chunk
            if first_byte(start) or len(start) > _PROLOGUE:
                break
        self.start = start[:_SHOWN].decode("utf-8", "replace")
        if first_byte(start) and not looks_like_events(start):
            body = await async_join_body(self._response, chunks, limits.max_response_bytes, start)
            yield [ServerSentEvent(data=self._json_text(body))]
            self.is_json = True
            return
        decoder = SSEDecoder(max_event_bytes=limits.max_event_bytes)
        yield self._feed(decoder, start)
        async for chunk in chunks:
            if len(self.start) < _SHOWN:
                self.start = (self.start + chunk.decode("utf-8", "replace"))[:_SHOWN]
            yield self._feed(decoder, chunk)
        self.is_flushing = True
        yield decoder.flush()

    def _feed(self, decoder: SSEDecoder, chunk: bytes) -> Iterable[Event]:
        try:
            return decoder.feed(chunk)
        except ValueError as exc:  # The event is longer than `max_event_bytes`.
            text = chunk[:1000].decode("utf-8", "replace")
            raise APIResponseValidationError(str(exc), response=self._response, text=text) from exc

    def _json_text(self, body: bytes) -> str:
        """The text of a body that is JSON instead of events."""
        try:
            loads(body)
        except ValueError as exc:
            forget_document(exc)
            raise APIResponseValidationError(
                "neither events nor JSON",
                response=self._response,
                text=body.decode("utf-8", "replace"),
            ) from exc
        return body.decode("utf-8-sig")
