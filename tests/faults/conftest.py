"""Chosen cases run a few at a time, ahead of their tests; each test waits for its own."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.faults.cases import Case
from tests.faults.drive import run
from tests.kit.servers import PATIENCE

AT_A_TIME = 12
"""Most of a case is waiting."""
AHEAD = 4 * AT_A_TIME
"""Cases that wait for a thread. No more, because another worker of the suite may be due to run
them, and the suite may end before their turn."""
LONGEST = 10 * PATIENCE
"""Seconds after which a case, tried at every pace, has failed."""


class Endings:
    """What is wrong with each chosen case on each chosen backend."""

    def __init__(self, threads: ThreadPoolExecutor, runs: Sequence[tuple[Case, str]]) -> None:
        self._threads = threads
        self._runs = runs
        self._places = {(case.name, backend): n for n, (case, backend) in enumerate(runs)}
        self._found: dict[int, Future[list[str]]] = {}

    def of(self, case: Case, backend: str) -> "Future[list[str]]":
        """The ending of a case, which begins now if it has not; the next ones begin too."""
        place = self._places[case.name, backend]
        for number in range(place, min(place + AHEAD, len(self._runs))):
            if number not in self._found:
                self._found[number] = self._threads.submit(run, *self._runs[number])
        return self._found[place]

    def cancel(self) -> None:
        """Begin no more cases."""
        for future in self._found.values():
            future.cancel()


@pytest.fixture(scope="session")
def endings(request: pytest.FixtureRequest) -> Iterator[Endings]:
    params = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    runs = [(p["case"], p["backend"]) for p in params if {"case", "backend"} <= p.keys()]
    with ThreadPoolExecutor(AT_A_TIME) as threads:
        endings = Endings(threads, runs)
        yield endings
        endings.cancel()
