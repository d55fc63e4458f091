"""Short waits on a machine that is busy."""

import functools
import inspect
from collections.abc import Callable
from typing import Any

import pytest

PACES = (1, 5, 25)
"""How many times as long the waits of a test are, when it is tried again."""
FAILED = (Exception, pytest.fail.Exception)


def at_any_pace(test: Callable[..., Any]) -> Callable[..., Any]:
    """A test of waits that are so many times `pace` long, and that has to pass at one.

    A short wait may be over before a busy machine has done anything, and a long one takes long on
    any. What is wrong with the client is wrong at every pace.
    """

    @functools.wraps(test)
    def passes(**given: Any) -> None:
        for pace in PACES[:-1]:
            try:
                return test(pace=pace, **given)
            except FAILED:
                continue
        return test(pace=PACES[-1], **given)

    @functools.wraps(test)
    async def async_passes(**given: Any) -> None:
        for pace in PACES[:-1]:
            try:
                return await test(pace=pace, **given)
            except FAILED:
                continue
        return await test(pace=PACES[-1], **given)

    found = async_passes if inspect.iscoroutinefunction(test) else passes
    names = inspect.signature(test)
    others = [one for name, one in names.parameters.items() if name != "pace"]
    found.__signature__ = names.replace(parameters=others)  # type: ignore[attr-defined]
    return found
