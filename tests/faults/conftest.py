"""All chosen cases run at once, a few at a time; each test waits for its own."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.faults.drive import run
from tests.faults.injector import Injector

AT_A_TIME = 12
"""Most of a case is waiting."""

Endings = dict[tuple[str, str], "Future[list[str]]"]


@pytest.fixture(scope="session")
def injector() -> Iterator[Injector]:
    with Injector() as injector:
        yield injector


@pytest.fixture(scope="session")
def endings(request: pytest.FixtureRequest, injector: Injector) -> Iterator[Endings]:
    """What is wrong with each chosen case on each chosen backend."""
    found: Endings = {}
    with ThreadPoolExecutor(AT_A_TIME) as threads:
        for item in request.session.items:
            params = item.callspec.params if hasattr(item, "callspec") else {}
            if {"case", "backend"} <= params.keys():
                case, backend = params["case"], params["backend"]
                found[case.name, backend] = threads.submit(run, injector, case, backend)
        yield found
        for future in found.values():
            future.cancel()
