"""A stream: the typed items of a response that arrives as server-sent events.

The stream ends at `[DONE]`, passes over keep-alives, and raises the error that an event reports.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, suppress
from types import TracebackType
from typing import Any, Generic, NoReturn, Self, TypeVar

import httpx

from generated_client.json_codec import loads

# sync: from .._concurrency.home import close_soon
# sync: from .._concurrency.sockets import hang_up
from .._concurrency.home import async_close_soon  # sync:
from .._reporting.error_bodies import is_an_error
from .._reporting.redact import forget_document, text_without_echo
from .._reporting.request_id import request_id_of
from .._request.exchange import limits_of
from .._response.content_encoding import in_unknown_coding
from .._response.httpx_errors import connection_error
from .._response.stream_items import DONE, KEEP_ALIVE, failure_of
from ..errors import APIError, APIResponseValidationError
from .drain import async_read_rest
from .event_reading import AsyncEventReader
from .idle import AsyncIdleWatch
from .reading import async_body_chunks

T = TypeVar("T")
_BUSY = "this stream is being read elsewhere just now; it can have one reader at a time"


class AsyncStream(Generic[T]):
    """Items as they arrive; iterate once.

    The connection is closed when the iteration ends in any way, by `aclose`, and by `async with`.
    Raises APIConnectionError when the stream breaks off, APIError for an error that the server
    sends in the stream, APIResponseValidationError for a body that is no stream of JSON.
    """

    response: httpx.Response
    completed: bool
    """Whether the server said that the stream is complete: by `[DONE]` or a finish reason."""

    def __init__(
        self,
        response: httpx.Response,
        decode: Callable[[Any], T],
        is_last: Callable[[T], bool | None] | None = None,
        *,
        is_enveloped: bool = False,
    ) -> None:
        """`is_last` tells whether an item ends the stream; None where the item does not say.

        With `is_enveloped`, `decode` gets `{"event": the event's name, "data": its data}`.
        """
        self.response = response
        self.completed = False
        self._decode = decode
        self._is_last = is_last
        self._is_enveloped = is_enveloped
        self._count = 0
        self._is_closed = False
        self._reader = AsyncEventReader(response)
        idle = limits_of(response).stream_idle_timeout
        self._watch = None if idle is None else AsyncIdleWatch(response, idle)
        self._items = self._iterate()
        self._next: Callable[[], Any] = self._items.__anext__

    @property
    def request_id(self) -> str | None:
        """The server's `x-request-id`."""
        return request_id_of(self.response)

    async def __anext__(self) -> T:
        try:
            item: T = await self._next()
        except RuntimeError as exc:  # sync: except ValueError as exc:
            if _has_another_reader(exc):
                raise APIError(_BUSY) from None
            raise
        return item

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncIteration(self)

    async def _iterate(self) -> AsyncGenerator[T, None]:
        """The items, one generator for all loops over the stream."""
        response = self.response
        decode, is_last, watch = self._decode, self._is_last, self._watch
        is_enveloped = self._is_enveloped
        ended = False
        try:
            async with (
                aclosing(self._chunks()) as chunks,
                aclosing(self._reader.batches(chunks)) as batches,
            ):
                async for batch in batches:
                    # A batch without a single item does not count for the idle watch, because
                    # a server that hangs may go on sending comments.
                    heard = False
                    for name, data, _, _ in batch:
                        if name in KEEP_ALIVE and not data.startswith(DONE):
                            continue
                        if not data and name != "error":
                            continue
                        heard = True
                        try:
                            value = loads(data)
                        except ValueError as exc:  # `[DONE]` is no JSON either.
                            if not data.startswith(DONE):
                                self._refuse_text(name, data, exc)
                            self.completed = True
                            break
                        if (
                            type(value) is not dict
                            or name == "error"
                            or is_enveloped
                            or value.get("error")
                        ):
                            value = self._envelope(name, data, value)
                        item = decode(value)
                        if is_an_error(value, item):
                            raise self._failure(data, value)
                        self._count += 1
                        if is_last is not None and (last := is_last(item)) is not None:
                            ended = last
                        yield item
                    if heard and watch is not None:
                        watch.note_event()
                    # The rest is read before the chunks are closed, because the connection can
                    # be used again only after the end of the body.
                    if self.completed:
                        await async_read_rest(response, chunks)
                        return
            if not self._count:
                what = f"no events where a stream was due{in_unknown_coding(response)}"
                raise APIResponseValidationError(what, response=response, text=self._reader.start)
            self.completed = self._reader.is_json or ended
        except (httpx.HTTPError, httpx.StreamError) as exc:
            if self._is_closed:  # `aclose` of another task or thread ended the read.
                return
            what = f"the stream broke off after {self._count} items, "
            raise connection_error(exc, response.request, what) from exc
        finally:
            await response.aclose()

    def _chunks(self) -> AsyncGenerator[bytes, None]:
        """The body, with httpx.ReadTimeout where `stream_idle_timeout` passes."""
        body = async_body_chunks(self.response)
        return body if self._watch is None else self._watch.watched_chunks(body)

    def _refuse_text(self, name: str, data: str, exc: ValueError) -> NoReturn:
        """Raise the error for an event whose data is no JSON."""
        if name == "error":
            raise self._failure(data, None) from None
        forget_document(exc)
        if self._reader.is_flushing:
            raise httpx.RemoteProtocolError("the body ended within an event") from exc
        raise APIResponseValidationError(
            "an event that is no JSON", response=self.response, text=data
        ) from exc

    def _envelope(self, name: str, data: str, value: Any) -> dict[str, Any]:
        """The envelope to decode an item from; raises the error of an event that is no item."""
        if name == "error" or (type(value) is dict and value.get("error")):
            raise self._failure(data, value)
        if self._is_enveloped:
            return {"event": name, "data": value}
        raise APIResponseValidationError(
            "an event that is no JSON object", response=self.response, text=data
        )

    def _failure(self, data: str, value: Any) -> APIError:
        """The error that an event reports; `value` is the JSON of its data, None without JSON."""
        text = text_without_echo(data, self.response.request)
        if value is not None and text != data:
            value = loads(text)
        return failure_of(self.response, text if value is None else value)

    async def aclose(self) -> None:
        """Stop the stream and close its connection, also while it is being read."""
        self._is_closed = True  # First, because the reader then ends without an error.
        # sync: hang_up(self.response)
        await self.response.aclose()
        with suppress(RuntimeError, ValueError):  # The generator runs elsewhere, and ends there.
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


async def _refuse_left_loop() -> Any:
    """Raise the error of a stream whose loop was left early."""
    raise APIError("a loop over this stream was left before its end, which closed it")


def _has_another_reader(exc: Exception) -> bool:
    """Whether a generator refuses to run because another task or thread runs it."""
    # Such an error begins in this module; any other comes from within the generator.
    return exc.__traceback__ is not None and exc.__traceback__.tb_next is None


class AsyncIteration(Generic[T]):
    """One loop over a stream; the stream is closed when the loop is left, early or not."""

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream
        self._is_refused = False
        """Whether another loop reads the stream; the stream is closed when that loop ends."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            item: T = await self._stream._next()
        except RuntimeError as exc:  # sync: except ValueError as exc:
            if _has_another_reader(exc):
                self._is_refused = True
                raise APIError(_BUSY) from None
            raise
        return item

    def __del__(self) -> None:
        if not self._is_refused and not self._stream.response.is_closed:
            self._stream._next = _refuse_left_loop
            async_close_soon(self._stream.aclose)
