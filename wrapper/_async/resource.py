"""The base of every resource: methods over a caller, and views with another caller."""

from __future__ import annotations

from typing import Self

from .caller import AsyncCaller, AsyncRawCaller, AsyncStreamedCaller


class AsyncResource:
    """A part of the API, such as `client.files`."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def _raw(self) -> Self:
        """The same resource, whose methods return `APIResponse`."""
        return type(self)(AsyncRawCaller(self._caller.sender))

    def _streamed(self) -> Self:
        """The same resource, whose methods return `AsyncStreamedResponse`."""
        return type(self)(AsyncStreamedCaller(self._caller.sender))
