"""Work in threads and several calls at once; sync names lack the `async_`."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


async def async_run_in_thread(work: Callable[[], R]) -> R:
    """The result of blocking work, done in a thread so as not to block the event loop."""
    from anyio.to_thread import run_sync

    return await run_sync(work)


def run_in_thread(work: Callable[[], R]) -> R:
    """The result of blocking work."""
    return work()


async def async_run_shielded(work: Callable[[], Awaitable[object]]) -> None:
    """Finish the work, also in a task that has been cancelled."""
    from anyio import CancelScope

    with CancelScope(shield=True):
        await work()


def run_shielded(work: Callable[[], object]) -> None:
    """Finish the work."""
    work()


async def async_map_limited(
    call: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int
) -> list[R]:
    """The result of `call` for each item, in order; `limit` calls at a time.

    When a call fails, running calls are cancelled, no further call begins, and the error is raised.
    """
    from anyio import create_task_group

    waiting = deque(enumerate(items))
    results: dict[int, R] = {}
    failures: list[Exception] = []

    async def work() -> None:
        while waiting:
            number, item = waiting.popleft()
            try:
                results[number] = await call(item)
            except Exception as exc:
                failures.append(exc)
                tasks.cancel_scope.cancel()
                return

    workers = _count_workers(limit, len(waiting))
    async with create_task_group() as tasks:
        for _ in range(workers):
            tasks.start_soon(work)
    if failures:
        raise failures[0]
    return [results[number] for number in sorted(results)]


def map_limited(call: Callable[[T], R], items: Iterable[T], limit: int) -> list[R]:
    """The result of `call` for each item, in order; `limit` calls at a time, in threads.

    When a call fails, running calls go on to their end, no further call begins, and the error is
    raised.
    """
    from concurrent.futures import ThreadPoolExecutor, wait
    from contextvars import copy_context

    waiting = deque(enumerate(items))
    results: dict[int, R] = {}
    failures: list[BaseException] = []

    def work() -> None:
        while True:
            try:
                number, item = waiting.popleft()
            except IndexError:
                return
            try:
                results[number] = call(item)
            except BaseException as exc:
                failures.append(exc)
                waiting.clear()

    workers = _count_workers(limit, len(waiting))
    with ThreadPoolExecutor(workers) as threads:
        try:
            wait([threads.submit(copy_context().run, work) for _ in range(workers)])
        finally:
            waiting.clear()  # Because no further call may begin after an interrupted wait.
    if failures:
        raise failures[0]
    return [results[number] for number in sorted(results)]


def _count_workers(limit: int, items: int) -> int:
    """How many workers share the items; raises ValueError for a limit below 1."""
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise ValueError(f"max_concurrency must be 1 or more, a whole number, not {limit!r}")
    return max(1, min(limit, items))
