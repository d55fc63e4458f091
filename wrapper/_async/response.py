"""Responses returned before their body is read, and the methods that return them."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeVar, cast, overload

import httpx

from generated_client.json_codec import loads

from .._reporting.error_bodies import text_of
from .._request.exchange import limits_of
from .._response.decoding import read_answer
from .._response.httpx_errors import translate_errors
from .._response.response import APIResponse, ResponseView
from .reading import async_body_chunks, async_read_body

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


class AsyncStreamedResponse(ResponseView[T]):
    """A response whose body is read on demand, whole or piece by piece."""

    def __init__(
        self,
        response: httpx.Response,
        parse: Callable[[httpx.Response], T],
        *,
        reads_body: bool = True,
    ) -> None:
        """`reads_body` is false where `parse` reads the body itself, as a stream does."""
        super().__init__(response, parse)
        self._reads_body = reads_body

    async def read(self) -> bytes:
        """The whole body."""
        response = self.http_response
        with translate_errors(response):
            return await async_read_body(response, limits_of(response).max_response_bytes)

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return text_of(self.http_response)

    async def json(self) -> Any:
        """The whole body as JSON; raises ValueError for a body that is no JSON."""
        return loads(await self.read())

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[U]) -> U: ...
    async def parse(self, *, to: Any = None) -> Any:
        """The result of the method; with `to`, the body as that type, as `dict` or a model."""
        if to is not None or self._reads_body:
            await self.read()
        response = self.http_response
        return self._parse(response) if to is None else read_answer(to, response)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The decompressed body as it arrives; with `chunk_size`, in pieces of so many bytes."""
        response, held = self.http_response, bytearray()
        with translate_errors(response):
            async with aclosing(async_body_chunks(response)) as chunks:
                async for chunk in chunks:
                    if chunk_size is None:
                        yield chunk
                        continue
                    held += chunk
                    while len(held) >= chunk_size:
                        yield bytes(held[:chunk_size])
                        del held[:chunk_size]
                if held:
                    yield bytes(held)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The text of the body as it arrives; with `chunk_size`, in so many characters each."""
        with translate_errors(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as they arrive, without line ends."""
        with translate_errors(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives, replacing the file."""
        with Path(file).open("wb") as out:
            async for chunk in self.iter_bytes():
                out.write(chunk)

    async def aclose(self) -> None:
        """Close the connection unless the body has been read to its end."""
        await self.http_response.aclose()

    close = aclose  # sync:


Unread = AsyncStreamedResponse[T]
Send = Callable[[], Awaitable[Unread[T]]]  # sync: Send = Callable[[], Unread[T]]


class AsyncResponseManager(Generic[T]):
    """Sends the request when entered; closes the response when left."""

    def __init__(self, send: Send[T]) -> None:
        self._send = send
        self._response: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.aclose()


Method = Callable[P, Awaitable[T]]  # sync: Method = Callable[P, T]
RawMethod = Callable[P, Awaitable[APIResponse[T]]]  # sync: RawMethod = Callable[P, APIResponse[T]]


def async_to_raw(method: Method[P, T]) -> RawMethod[P, T]:
    """The same method, typed for a resource whose methods return raw responses."""
    same: Any = method
    return same  # type: ignore[no-any-return]


def async_to_streamed(method: Method[P, T]) -> Callable[P, AsyncResponseManager[T]]:
    """A method of a resource with unread responses, whose result is used in a `with`."""

    @wraps(method)
    def manage(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseManager[T]:
        return AsyncResponseManager(lambda: cast(Any, method(*args, **kwargs)))

    shown = inspect.signature(method)
    manage.__signature__ = shown.replace(return_annotation=shown.empty)  # type: ignore[attr-defined]
    return manage
