# async only
"""A stream that can be awaited, entered, or iterated at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .stream import AsyncStream

T = TypeVar("T")


class AsyncStreamToCome(Generic[T]):
    """A stream not yet requested: use `async with`, `await` or `async for` on it, once."""

    def __init__(self, stream: Coroutine[Any, Any, AsyncStream[T]]) -> None:
        self._to_come = stream
        self._stream: AsyncStream[T] | None = None

    def __await__(self) -> Generator[Any, None, AsyncStream[T]]:
        return self._to_come.__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncIterationToCome(self._to_come)

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


class AsyncIterationToCome(Generic[T]):
    """One loop over a stream whose request is sent when the loop starts.

    The class is no generator, because trio warns of a leak when a generator that was left early
    is collected.
    """

    def __init__(self, stream: Coroutine[Any, Any, AsyncStream[T]]) -> None:
        self._to_come = stream
        self._items: AsyncIterator[T] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._items is None:
            self._items = aiter(await self._to_come)
        return await anext(self._items)
