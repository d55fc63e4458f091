# async only
"""A stream that can be awaited, entered, or iterated at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .stream import AsyncStream

T = TypeVar("T")


class AsyncStreamToCome(Generic[T]):
    """`async with` it or `await` it for the stream, or `async for` item of it; do so once."""

    def __init__(self, stream: Coroutine[Any, Any, AsyncStream[T]]) -> None:
        self._to_come = stream
        self._stream: AsyncStream[T] | None = None

    def __await__(self) -> Generator[Any, None, AsyncStream[T]]:
        return self._to_come.__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._to_come:
            yield item

    async def __aenter__(self) -> AsyncStream[T]:
        self._stream = await self._to_come
        return self._stream

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.aclose()
