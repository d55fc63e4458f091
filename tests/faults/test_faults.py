"""Every fault ends in the right answer or in one of our errors, on every backend.

`make test` runs all cases on the backends that clients have by default, and what depends on the
connection on two others in turn; `make faults` runs all cases on all backends.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.faults.backends import BACKENDS
from tests.faults.body_cases import BODIES
from tests.faults.cases import Case
from tests.faults.conftest import LONGEST, Endings
from tests.faults.connection_cases import CONNECTIONS
from tests.faults.http_cases import HTTP
from tests.faults.retry_cases import RETRIES
from tests.faults.slow_cases import SLOW
from tests.faults.stream_cases import STREAMS
from tests.faults.stream_end_cases import STREAM_ENDS
from tests.faults.tls_cases import TLS

ON_THE_WIRE = [*CONNECTIONS, *SLOW, *HTTP, *TLS, *BODIES, *STREAMS, *STREAM_ENDS]
CASES = [*ON_THE_WIRE, *RETRIES]
BY_DEFAULT = ("sync-default", "async-default")
OTHERS = [backend for backend in BACKENDS if backend not in BY_DEFAULT]


def _runs() -> Iterator[Any]:
    for number, case in enumerate(CASES):
        turn = {OTHERS[(2 * number + n) % len(OTHERS)] for n in range(2)}
        quick = {*BY_DEFAULT, *(turn if case in ON_THE_WIRE else ())}
        for backend in BACKENDS:
            marks = () if backend in quick else (pytest.mark.slow,)
            yield pytest.param(case, backend, id=f"{case.name}[{backend}]", marks=marks)


def test_there_are_enough_cases_and_no_two_of_a_name() -> None:
    names = Counter(case.name for case in CASES)

    assert [] == [name for name, count in names.items() if count > 1]
    assert 230 <= len(names)


@pytest.mark.parametrize(("case", "backend"), [*_runs()])
def test_it_ends_well(case: Case, backend: str, endings: Endings) -> None:
    assert [] == endings.of(case, backend).result(LONGEST)
