"""What belongs to a process or an event loop: made once, closed where it was made."""

import gc
import sys
from collections.abc import Generator

import pytest

from wrapper._concurrency.home import AsyncEndOfLoop, async_close_soon
from wrapper._concurrency.loops import awaited_value
from wrapper._concurrency.per_home import PerHome


def test_of_two_threads_that_make_at_once_the_second_gets_what_the_first_made() -> None:
    kept: PerHome[list[str]] = PerHome(list.clear)
    first = kept.make(lambda: ["first"])

    assert first is kept.make(lambda: ["second"])


async def never() -> None:
    raise AssertionError


def test_nothing_is_closed_soon_without_a_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "trio", raising=False)

    async_close_soon(never)


def test_what_is_made_without_a_loop_is_dropped_without_one() -> None:
    end = AsyncEndOfLoop(never)
    del end
    gc.collect()


class Promise:
    """Something to await that is no coroutine."""

    def __await__(self) -> Generator[None, None, str]:
        yield
        return "later"


async def later() -> str:
    return "later"


@pytest.mark.parametrize("make", [Promise, later])
def test_a_value_to_be_awaited_is_refused_without_a_loop(make: type[Promise]) -> None:
    with pytest.raises(TypeError, match="must not be async"):
        awaited_value(make())
