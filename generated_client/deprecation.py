# Written by `make generate` from the specification; edits would be lost.
"""What is on its way out says so once, at the line that uses it."""

from __future__ import annotations

import sys
import warnings

_warned: set[str] = set()


def warn_once(operation: str, instead: str) -> None:
    """A DeprecationWarning at the first call of an operation in this process."""
    if operation in _warned:
        return
    _warned.add(operation)
    hint = f"; use {instead} instead" if instead else ""
    warnings.warn(f"{operation} is deprecated{hint}", DeprecationWarning, _level_of_caller())


def _level_of_caller() -> int:
    """How many frames lie between `warn_once` and the first that is no SDK's own."""
    level, frame = 2, sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_OWN):
        level, frame = level + 1, frame.f_back
    return level


_OWN = (f"{__package__}.", "wrapper.")
