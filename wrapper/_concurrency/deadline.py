"""Work within a time limit; TimeoutError for work that takes longer."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")


def seconds_left(until: float | None) -> float | None:
    """Seconds until a time of the monotonic clock, at least 0.001; None for no bound."""
    return None if until is None else max(until - time.monotonic(), 0.001)


async def async_run_within(
    seconds: float | None, work: Callable[[], Awaitable[T]], give_up: Callable[[T], Any]
) -> T:
    """The result of `work`, which is cancelled after `seconds`."""
    if seconds is None:
        return await work()
    from anyio import fail_after

    with fail_after(seconds):
        return await work()


def run_within(seconds: float | None, work: Callable[[], T], give_up: Callable[[T], Any]) -> T:
    """The result of `work`, which goes on in a thread after `seconds`.

    A thread is needed, because a server that sends a byte now and then never lets a blocking read
    reach its own limit. `give_up` gets a result that comes too late.
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
        # One lock for both sides, because a result must reach exactly one of them: the caller in
        # time, or `give_up`.
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
    finally:  # Also when the wait is interrupted, because the result then comes too late.
        with lock:
            late.set()
    if not outcome:
        raise TimeoutError
    (result,) = outcome
    if isinstance(result, BaseException):
        raise result
    return result


async def async_next_within(seconds: float, items: AsyncIterator[T]) -> T:
    """The next item; the wait for the item is cancelled after `seconds`."""
    from anyio import fail_after

    with fail_after(seconds):
        return await anext(items)


def next_within(seconds: float, items: Iterator[T]) -> T:
    """The next item; the limits of the request bound the blocking read, not `seconds`."""
    return next(items)
