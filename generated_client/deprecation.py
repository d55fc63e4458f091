# Written by `make generate` from codegen/write/runtime/deprecation.py; edit that file instead.
"""Warns once of each deprecated operation, at the line of the user that calls it."""

from __future__ import annotations

import sys
import warnings
from types import FrameType

_warned: set[str] = set()


def warn_once(operation: str, instead: str) -> None:
    """Give a DeprecationWarning at the first call of an operation in this process."""
    if operation in _warned:
        return
    level, caller = _caller()
    hint = f"; use {instead} instead" if instead else ""
    warnings.warn(f"{operation} is deprecated{hint}", DeprecationWarning, level)
    if not caller.startswith(_LOOPS):  # A loop is not the user's line, so a later call warns again.
        _warned.add(operation)


def _caller() -> tuple[int, str]:
    """The `stacklevel` of the first frame outside of the SDK, and its module."""
    level, frame = 2, sys._getframe(2)
    while frame.f_back is not None and _module(frame).startswith(_OWN):
        level, frame = level + 1, frame.f_back
    return level, _module(frame)


def _module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


_OWN = (f"{__package__}.", "wrapper.")
_LOOPS = ("asyncio.", "trio.", "anyio.", "concurrent.", "threading")
