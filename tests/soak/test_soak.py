"""The load of `tests/load`, again and again: nothing goes wrong later, and nothing grows."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from functools import partial

import pytest

from tests.load.echo import EchoServer
from tests.load.measuring import (
    DESCRIPTORS,
    count_descriptors,
    descriptors_above,
    many_descriptors,
    resident_bytes,
)
from tests.load.outcomes import mixed
from tests.load.runs import in_tasks, in_threads, streams_at_once

KINDS = 3
SECONDS = float(os.environ.get("SOAK_SECONDS", 0)) / KINDS
"""For each kind of load; every kind has a round more than it takes to get warm."""
WARM = 2

MIB = 1024 * 1024


def go_on(one_round: Callable[[], None]) -> None:
    """Round after round, the first ones for what is made once, such as the arenas of threads."""
    until = time.monotonic() + SECONDS
    for _ in range(WARM):
        one_round()
    gc.collect()
    descriptors, resident = count_descriptors(), resident_bytes()
    rounds = WARM
    while rounds <= WARM or time.monotonic() < until:
        one_round()
        rounds += 1
    gc.collect()

    assert 0 == descriptors_above(descriptors)
    assert resident_bytes() - resident < 24 * MIB, f"after {rounds} rounds"


pytestmark = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="needs /proc")


@pytest.mark.parametrize("run", [in_threads, in_tasks])
def test_5000_mixed_calls_a_round_of_which_half_fail(run: Callable[..., None]) -> None:
    asked = mixed(5000, failing=2)
    with EchoServer() as server:
        go_on(partial(run, server, asked, at_once=32))


def test_1000_streams_a_round_of_which_one_in_20_fails() -> None:
    with many_descriptors(1000):
        go_on(partial(streams_at_once, 1000))
