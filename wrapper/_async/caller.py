"""The calls behind the methods of a resource: parameters in; objects, pages or streams out.

The next page of a list, and the polls of a job, are calls too, and are made here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import httpx

from generated_client.operation import Call, Operation, as_mapping
from generated_client.types import UNSET

from .._concurrency.deadline import seconds_left
from .._concurrency.loops import async_sleep
from .._request.checks import check_deadline
from .._request.exchange import limits_of
from .._request.keywords import hide_options, split
from .._response.binary import BinaryContent
from .._response.decoding import event_decoder, read_answer
from .._response.httpx_errors import translate_errors
from .._response.response import APIResponse
from ..errors import APIResponseValidationError
from ..options import RequestOptions
from .pages import WHOLE, AsyncPage, AsyncPaginator
from .reading import async_read_body
from .response import AsyncStreamedResponse
from .sender import AsyncSender
from .stream import AsyncStream

T = TypeVar("T")
Parse = Callable[[httpx.Response], T]


class AsyncCaller:
    """Calls of one client, with the results that the methods of a resource return."""

    reads_body = True
    """Whether the body is read before `deliver` gets the response."""

    def __init__(self, sender: AsyncSender) -> None:
        self.sender = sender

    def deliver(self, response: httpx.Response, parse: Parse[T], *, streams: bool = False) -> T:
        """The result of a method; `streams` is true where `parse` reads the body itself."""
        return parse(response)

    async def fetch(self, operation: Operation[T], params: dict[str, Any], *path: object) -> T:
        """The result of an operation; `path` holds the values of its path parameters."""
        response = await self.send(operation, params, *path)
        parse: Parse[T] = partial(read_answer, operation)
        return self.deliver(response, parse)

    async def fetch_binary(
        self, operation: Operation[bytes], params: dict[str, Any], *path: object
    ) -> BinaryContent:
        """The content of an operation's answer, such as a file."""

        def parse(response: httpx.Response) -> BinaryContent:
            read_answer(operation, response)  # Raises for content that was not promised.
            return BinaryContent(response)

        response = await self.send(operation, params, *path)
        if not self.reads_body:
            from .._response.promised_content import is_doubtful  # Late, because few calls ask.

            # An unread response that may be an error is read here, because pieces of a body, or a
            # file that they are written to, can't be taken back.
            if is_doubtful(operation, response):
                with translate_errors(response):
                    await async_read_body(response, limits_of(response).max_response_bytes)
                parse(response)
        return self.deliver(response, parse)

    async def stream(
        self,
        operation: Operation[Any],
        decode: Callable[[Any], T],
        params: dict[str, Any],
        *path: object,
        is_last: Callable[[T], bool | None] | None = None,
    ) -> AsyncStream[T]:
        """The items of an operation's stream; `is_last` is explained at `AsyncStream`."""
        options = split(operation, params)
        if "stream" in operation.params:
            params["stream"] = True
        parse: Parse[AsyncStream[T]] = partial(
            AsyncStream, decode=decode, is_last=is_last, is_enveloped=operation.is_enveloped
        )
        return await self._stream(operation.call(params, *path), options, parse)

    def fetch_page(
        self, operation: Operation[Any], params: dict[str, Any], *path: object
    ) -> AsyncPaginator[Any]:
        """The pages of a list, from the page that `params` ask for."""
        first = partial(self._page, operation, hide_options(params), *path)
        return AsyncPaginator(first)  # sync: return first()

    async def _page(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        *path: object,
        seen: frozenset[str] = frozenset(),
    ) -> AsyncPage[Any]:
        """One page of a list; `seen` are the cursors of the pages before it."""
        pages = operation.pages or WHOLE
        cursor = params.get(pages.param)
        used = seen | {cursor} if isinstance(cursor, str) else seen

        async def next_page(cursor: str) -> AsyncPage[Any]:
            plain = AsyncCaller(self.sender)
            return await plain._page(operation, {**params, pages.param: cursor}, *path, seen=used)

        def parse(response: httpx.Response) -> AsyncPage[Any]:
            listing = read_answer(operation, response, is_list=True)
            fetch = next_page if pages.param in operation.params else None
            error = partial(APIResponseValidationError, response=response)
            return AsyncPage(listing, fetch, used, pages, error)

        return self.deliver(await self.send(operation, dict(params), *path), parse)

    async def poll(
        self, operation: Operation[T], params: dict[str, Any], *path: object, pause: float | None
    ) -> T:
        """The object of an operation, as soon as its status is none of `operation.pending`.

        `pause` is the time between two requests in seconds; for None the server's own advice, or 1.
        Raises APITimeoutError when a `deadline` among the parameters passes first.
        """
        from .._areas.polling import pending_error, poll_after  # Late, because few calls poll.

        wish = hide_options(params).pop("deadline", UNSET)
        deadline = None if wish is UNSET else check_deadline(wish)
        until = None if deadline is None else time.monotonic() + deadline
        while True:
            left = {} if until is None else {"deadline": seconds_left(until)}
            response = await self.send(operation, {**params, **left}, *path)
            result = read_answer(operation, response)
            status = getattr(result, "status", None)
            if not isinstance(status, str) or status not in operation.pending:
                return result
            wait = poll_after(response.headers) if pause is None else pause
            if until is not None and time.monotonic() + wait >= until:
                raise pending_error(response, status, deadline)
            await async_sleep(wait)

    async def send(
        self, operation: Operation[Any], params: dict[str, Any], *path: object
    ) -> httpx.Response:
        """The response to an operation, read in full where `reads_body`."""
        options = split(operation, params)
        call = operation.call(params, *path)
        return await self.sender.send(call, options, stream=not self.reads_body)

    async def _stream(self, call: Call, options: RequestOptions, parse: Parse[T]) -> T:
        """The stream of a call, which `parse` makes of the unread response."""
        call.headers["Accept"] = "text/event-stream"
        response = await self.sender.send(call, options, stream=True)
        return self.deliver(response, parse, streams=True)

    async def request(
        self, call: Call, cast_to: Any, options: RequestOptions, *, stream: bool = False
    ) -> Any:
        """The answer to any call, as `cast_to`; with `stream`, each event as `cast_to`."""
        if stream:
            parse = partial(AsyncStream, decode=event_decoder(cast_to))
            if call.body is not UNSET:
                call.body = {**as_mapping(call.body), "stream": True}
            return await self._stream(call, options, parse)
        response = await self.sender.send(call, options, stream=not self.reads_body)
        return self.deliver(response, partial(read_answer, cast_to))


class AsyncRawCaller(AsyncCaller):
    """Calls whose results are `APIResponse` objects, read in full."""

    def deliver(self, response: httpx.Response, parse: Parse[Any], *, streams: bool = False) -> Any:
        if not streams:
            return APIResponse(response, parse)
        # The stream is made now, because it closes the connection when nobody refers to it.
        stream = parse(response)
        return APIResponse(response, lambda _: stream)


class AsyncStreamedCaller(AsyncCaller):
    """Calls whose results are `AsyncStreamedResponse` objects, not yet read."""

    reads_body = False

    def deliver(self, response: httpx.Response, parse: Parse[Any], *, streams: bool = False) -> Any:
        return AsyncStreamedResponse(response, parse, reads_body=not streams)
