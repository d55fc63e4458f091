"""Many calls at once, some of which fail: every caller gets what is due to it.

`make soak` does the same for longer.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.load.echo import EchoServer
from tests.load.measuring import (
    DESCRIPTORS,
    bytes_kept_by,
    count_descriptors,
    descriptors_above,
    many_descriptors,
)
from tests.load.outcomes import mixed
from tests.load.runs import in_tasks, in_threads, streams_at_once


def test_1000_streams_at_once_lose_double_and_mix_up_nothing() -> None:
    with many_descriptors(1000):
        streams_at_once(1000)


@pytest.mark.parametrize("run", [in_threads, in_tasks])
def test_32_on_one_client_each_get_their_own_answers(run: Callable[..., None]) -> None:
    with EchoServer() as server:
        run(server, mixed(800, failing=7), at_once=32)


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="needs /proc")
@pytest.mark.parametrize("run", [in_threads, in_tasks])
def test_failing_calls_leave_nothing_behind(run: Callable[..., None]) -> None:
    asked = mixed(200, failing=2)
    with EchoServer() as server:
        run(server, asked, at_once=8)  # What is made once is no leak.
        before = count_descriptors()
        kept = bytes_kept_by(lambda: run(server, asked, at_once=8))

        assert 0 == descriptors_above(before)
        assert kept < 1000 * len(asked)  # A response and its request take ten times as much.
