"""Work that has to be done in time; TimeoutError where it is not."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")


def seconds_left(until: float | None) -> float | None:
    """Seconds to a time of the monotonic clock, hardly any if it has passed; None for no bound."""
    return None if until is None else max(until - time.monotonic(), 0.001)


async def async_run_within(
    seconds: float | None, work: Callable[[], Awaitable[T]], give_up: Callable[[T], Any]
) -> T:
    """The result of `work`, which is cancelled when the time is over."""
    if seconds is None:
        return await work()
    from anyio import fail_after

    with fail_after(seconds):
        return await work()


def run_within(seconds: float | None, work: Callable[[], T], give_up: Callable[[T], Any]) -> T:
    """The result of `work`, which goes on in a thread when the time is over.

    Nothing else can end a blocking read that never blocks for long. A result that comes too late is
    handed to `give_up`.
    """
    if seconds is None:
        return work()
    outcome: list[T | BaseException] = []
    lock, done, late = threading.Lock(), threading.Event(), threading.Event()

    def run() -> None:
        try:
            result: T | BaseException = work()
        except BaseException as exc:
            result = exc
        with lock:
            if not late.is_set():
                outcome.append(result)
                done.set()
                return
        if not isinstance(result, BaseException):
            give_up(result)

    context = contextvars.copy_context()
    threading.Thread(target=context.run, args=(run,), daemon=True).start()
    try:
        done.wait(seconds)
    finally:
        with lock:
            late.set()
    if not outcome:
        raise TimeoutError
    (result,) = outcome
    if isinstance(result, BaseException):
        raise result
    return result


async def async_next_within(seconds: float, items: AsyncIterator[T]) -> T:
    """The next item; waiting for it is cancelled when the time is over."""
    from anyio import fail_after

    with fail_after(seconds):
        return await anext(items)


def next_within(seconds: float, items: Iterator[T]) -> T:
    """The next item; how long a blocking read waits for it was said when it was made."""
    return next(items)
