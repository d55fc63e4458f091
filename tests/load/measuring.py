"""What this process holds: descriptors and memory."""

from __future__ import annotations

import gc
import os
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.kit.servers import PATIENCE

DESCRIPTORS = Path("/proc/self/fd")


def count_descriptors() -> int:
    return len(os.listdir(DESCRIPTORS))


def resident_bytes() -> int:
    """How much of the machine's memory is taken."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def descriptors_above(before: int) -> int:
    """How many more there are than before, once the server has noticed what was closed."""
    until = time.monotonic() + PATIENCE
    while (more := count_descriptors() - before) > 0 and time.monotonic() < until:
        gc.collect()
        time.sleep(0.02)
    return max(more, 0)


@contextmanager
def many_descriptors(count: int) -> Iterator[None]:
    """Room for so many connections, both ends of which are here."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = 2 * count + 200
    if hard != resource.RLIM_INFINITY and hard < needed:
        pytest.skip(f"this system allows {hard} descriptors, and {needed} are needed")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, needed), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def bytes_kept_by(work: Callable[[], None]) -> int:
    """How much more memory is in use after some work than before."""
    tracemalloc.start()
    try:
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        work()
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
        return after - before
    finally:
        tracemalloc.stop()
