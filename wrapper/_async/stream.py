"""Typed items of a response that arrives as server-sent events."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

import httpx

from generated_client.base import BaseModel
from generated_client.json_codec import loads

from ..concurrency import async_close_soon  # sync: from ..concurrency import close_soon, hang_up
from ..error_text import reports_error
from ..errors import APIError, APIResponseValidationError
from ..events import failure_of, first_byte, looks_like_events
from ..httpx_errors import connection_error
from ..request_id import request_id_of
from ..sse import ServerSentEvent, SSEDecoder

T = TypeVar("T")
KEEP_ALIVE = frozenset({"ping", "keepalive", "heartbeat"})
"""Events that only say that the server is still there."""


class AsyncStream(Generic[T]):
    """Items as they arrive; iterate once.

    The connection is closed when the iteration ends in any way, by `aclose`, and by `async with`.
    A stream that breaks off raises APIConnectionError, an error that the server sends in it
    APIError, anything else than a stream of JSON APIResponseValidationError.
    """

    response: httpx.Response
    completed: bool
    """Whether the server said that this is all: by `[DONE]`, or by a reason to finish."""

    def __init__(
        self,
        response: httpx.Response,
        decode: Callable[[Any], T],
        is_last: Callable[[T], bool | None] | None = None,
        *,
        is_enveloped: bool = False,
    ) -> None:
        """`is_last` says of an item whether it ends the stream; None where it says nothing.

        With `is_enveloped`, an item is made of `{"event": its name, "data": its data}`.
        """
        self.response = response
        self.completed = False
        self._decode = decode
        self._is_last = is_last
        self._is_enveloped = is_enveloped
        self._count = 0
        self._start = ""
        self._is_closed = self._is_flushing = self._was_left = False
        self._items = self._iterate()

    @property
    def request_id(self) -> str | None:
        """The server's `x-request-id`."""
        return request_id_of(self.response)

    async def __anext__(self) -> T:
        if self._was_left:
            raise APIError("a loop over this stream was left before its end, which closed it")
        return await self._items.__anext__()

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncIteration(self)

    async def _iterate(self) -> AsyncGenerator[T, None]:
        response = self.response
        decode, is_last = self._decode, self._is_last
        ended = False
        try:
            async with aclosing(self._batches()) as batches:
                async for batch in batches:
                    for event in batch:
                        if event.data.startswith("[DONE]"):
                            self.completed = True
                            return
                        if event.event in KEEP_ALIVE or not (event.data or event.event == "error"):
                            continue
                        value = self._object(event)
                        item = decode(value)
                        if isinstance(item, BaseModel) and reports_error(value, item):
                            raise failure_of(response, value)
                        self._count += 1
                        if is_last is not None and (last := is_last(item)) is not None:
                            ended = last
                        yield item
            if not self._count:
                raise APIResponseValidationError(
                    "no events where a stream was due", response=response, text=self._start
                )
            self.completed = self.completed or ended
        except (httpx.HTTPError, httpx.StreamError) as exc:
            if self._is_closed:
                return
            what = f"the stream broke off after {self._count} items, "
            raise connection_error(exc, response.request, what) from exc
        finally:
            await response.aclose()
            response.extensions.pop("pool", None)  # Which outlived its client for the body alone.

    async def _batches(self) -> AsyncGenerator[list[ServerSentEvent], None]:
        """The events of the body, as many at a time as arrive; a body of JSON is one event."""
        decoder = SSEDecoder()
        async with aclosing(self._chunks()) as chunks:
            pieces = []
            async for chunk in chunks:
                pieces.append(chunk)
                if first_byte(chunk):
                    break
            start = b"".join(pieces)
            self._start = start[:400].decode("utf-8", "replace")
            if not looks_like_events(start):
                rest = [chunk async for chunk in chunks]
                yield [ServerSentEvent(data=self._whole(b"".join([start, *rest])))]
                self.completed = True
                return
            yield self._fed(decoder, start)
            async for chunk in chunks:
                if not self._count:
                    self._start = (self._start + chunk.decode("utf-8", "replace"))[:400]
                yield self._fed(decoder, chunk)
        self._is_flushing = True
        yield decoder.flush()

    def _fed(self, decoder: SSEDecoder, chunk: bytes) -> list[ServerSentEvent]:
        try:
            return decoder.feed(chunk)
        except ValueError as exc:  # An event beyond all bounds.
            raise APIResponseValidationError(str(exc), response=self.response, text="") from exc

    def _chunks(self) -> AsyncGenerator[bytes, None]:
        # httpx promises an iterator; what it returns is a generator, which has to be closed.
        return cast(AsyncGenerator[bytes, None], self.response.aiter_bytes())

    def _object(self, event: ServerSentEvent) -> dict[str, Any]:
        """The JSON object of an event; raises what it reports, where it reports an error."""
        try:
            value = loads(event.data)
        except ValueError as exc:
            if event.event == "error":
                raise failure_of(self.response, event.data) from None
            if self._is_flushing:
                raise httpx.RemoteProtocolError("the body ended within an event") from exc
            raise APIResponseValidationError(
                "an event that is no JSON", response=self.response, text=event.data
            ) from exc
        if event.event == "error" or (type(value) is dict and value.get("error")):
            raise failure_of(self.response, value)
        if self._is_enveloped and event.event:
            return {"event": event.event, "data": value}
        if type(value) is not dict:
            raise APIResponseValidationError(
                "an event that is no JSON object", response=self.response, text=event.data
            )
        return value

    def _whole(self, body: bytes) -> str:
        """The text of a body that is JSON instead of events."""
        try:
            loads(body)
        except ValueError as exc:
            raise APIResponseValidationError(
                "neither events nor JSON",
                response=self.response,
                text=body.decode("utf-8", "replace"),
            ) from exc
        return body.decode("utf-8-sig")

    async def aclose(self) -> None:
        """Stop; the connection is closed."""
        self._is_closed = True
        # sync: hang_up(self.response)
        await self.response.aclose()
        self.response.extensions.pop("pool", None)
        with suppress(RuntimeError, ValueError):  # It runs elsewhere, and ends now by itself.
            await self._items.aclose()

    close = aclose  # sync:

    def __del__(self) -> None:
        if not self.response.is_closed:
            async_close_soon(self.response.aclose)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class AsyncIteration(Generic[T]):
    """One loop over a stream: leaving it, early or not, closes the stream."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await self._stream.__anext__()

    def __del__(self) -> None:
        if not self._stream.response.is_closed:
            self._stream._was_left = True
            async_close_soon(self._stream.aclose)
