"""Work with a time limit, in a thread where there is no event loop."""

import threading

import pytest

from tests.kit.servers import PATIENCE
from wrapper._concurrency.deadline import run_within


def test_a_result_that_comes_too_late_is_given_up() -> None:
    may_end, given_up = threading.Event(), threading.Event()
    late: list[str] = []

    def work() -> str:
        assert may_end.wait(PATIENCE)
        return "connection"

    def give_up(result: str) -> None:
        late.append(result)
        given_up.set()

    with pytest.raises(TimeoutError):
        run_within(0.01, work, give_up)
    may_end.set()

    assert given_up.wait(PATIENCE)
    assert ["connection"] == late
