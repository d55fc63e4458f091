# Written by codegen/facade/unasync.py from wrapper/_async/resource.py; edit that file instead.
"""The base of every resource: methods over a caller, and views with another caller."""

from __future__ import annotations

from typing import Self

from .caller import Caller, RawCaller, StreamedCaller


class Resource:
    """A part of the API, such as `client.files`."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _raw(self) -> Self:
        """The same resource, whose methods return `APIResponse`."""
        return type(self)(RawCaller(self._caller.sender))

    def _streamed(self) -> Self:
        """The same resource, whose methods return `StreamedResponse`."""
        return type(self)(StreamedCaller(self._caller.sender))
