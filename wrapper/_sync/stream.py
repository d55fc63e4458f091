# Written by codegen/unasync.py from wrapper/_async/stream.py; edit that file instead.
"""Typed items of a response that arrives as server-sent events."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx

from generated_client.json_codec import loads

from ..errors import APIConnectionError, APIResponseValidationError, APITimeoutError
from ..events import failure_of, is_event_stream, looks_like_events
from ..redact import redacted_url
from ..request_id import request_id_of
from ..sse import ServerSentEvent, SSEDecoder

T = TypeVar("T")


class Stream(Generic[T]):
    """Items as they arrive; iterate once.

    The connection is closed when the iteration ends in any way, by `close`, and by `with`.
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
    ) -> None:
        """`is_last` says of an item whether it ends the stream; None where it says nothing."""
        self.response = response
        self.completed = False
        self._decode = decode
        self._is_last = is_last
        self._count = 0
        self._items = self._iterate()

    @property
    def request_id(self) -> str | None:
        """The server's `x-request-id`."""
        return request_id_of(self.response)

    def __next__(self) -> T:
        return self._items.__next__()

    def __iter__(self) -> Iterator[T]:
        try:
            for item in self._items:
                yield item
        finally:
            self.close()

    def _iterate(self) -> Generator[T, None]:
        response = self.response
        decode, is_last = self._decode, self._is_last
        ended = False
        try:
            for event in self._events():
                data = event.data
                if data.startswith("[DONE]"):
                    self.completed = True
                    return
                if not data:
                    continue
                try:
                    value = loads(data)
                except ValueError as exc:
                    raise APIResponseValidationError(
                        "an event that is no JSON", response=response, text=data
                    ) from exc
                if event.event == "error" or (type(value) is dict and value.get("error")):
                    raise failure_of(response, value)
                item = decode(value)
                self._count += 1
                if is_last is not None and (last := is_last(item)) is not None:
                    ended = last
                yield item
            if not self._count:
                raise APIResponseValidationError(
                    "no events where a stream was due", response=response, text=""
                )
            self.completed = ended
        except httpx.TimeoutException as exc:
            raise APITimeoutError(self._broken(exc), request=response.request) from exc
        except (httpx.HTTPError, httpx.StreamError) as exc:
            raise APIConnectionError(self._broken(exc), request=response.request) from exc
        finally:
            response.close()

    def _events(self) -> Iterator[ServerSentEvent]:
        """The events of the body; a body of JSON is one event."""
        decoder = SSEDecoder()
        chunks = self.response.iter_bytes()
        if not is_event_stream(self.response):
            start = b""
            for chunk in chunks:
                start += chunk
                if start.strip():
                    break
            if not looks_like_events(start):
                for chunk in chunks:
                    start += chunk
                self.completed = True
                yield ServerSentEvent(data=self._whole(start))
                return
            for event in decoder.feed(start):
                yield event
        for chunk in chunks:
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.flush():
            yield event

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
        return body.decode()

    def _broken(self, exc: Exception) -> str:
        request = self.response.request
        return (
            f"{request.method} {redacted_url(request.url)}: the stream broke off after"
            f" {self._count} items ({type(exc).__name__}: {exc})"
        )

    def close(self) -> None:
        """Stop; the connection is closed."""
        self._items.close()
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
