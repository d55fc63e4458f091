# Written by `make generate` from codegen/write/runtime/deprecation.py; edit that file instead.
"""What is on its way out says so once, at the line that uses it."""

from __future__ import annotations

import sys
import warnings
from types import FrameType

_warned: set[str] = set()


def warn_once(operation: str, instead: str) -> None:
    """A DeprecationWarning at the first call of an operation in this process."""
    if operation in _warned:
        return
    level, caller = _caller()
    hint = f"; use {instead} instead" if instead else ""
    warnings.warn(f"{operation} is deprecated{hint}", DeprecationWarning, level)
    if not caller.startswith(_LOOPS):  # A task or thread alone does not know who made it.
        _warned.add(operation)


def _caller() -> tuple[int, str]:
    """How many frames are below the first that is no SDK's own, and the module of that one."""
    level, frame = 2, sys._getframe(2)
    while frame.f_back is not None and _module(frame).startswith(_OWN):
        level, frame = level + 1, frame.f_back
    return level, _module(frame)


def _module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


_OWN = (f"{__package__}.", "wrapper.")
_LOOPS = ("asyncio.", "trio.", "anyio.", "concurrent.", "threading")
