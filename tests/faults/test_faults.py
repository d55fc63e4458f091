"""Every fault ends in the right answer or in one of our errors, on every backend."""

from collections import Counter

import pytest

from tests.faults.backends import BACKENDS
from tests.faults.body_cases import BODIES
from tests.faults.cases import Case
from tests.faults.conftest import Endings
from tests.faults.connection_cases import CONNECTIONS
from tests.faults.http_cases import HTTP
from tests.faults.retry_cases import RETRIES
from tests.faults.slow_cases import SLOW
from tests.faults.stream_cases import STREAMS
from tests.faults.stream_end_cases import STREAM_ENDS
from tests.faults.tls_cases import TLS
from tests.servers import PATIENCE

CASES = [*CONNECTIONS, *SLOW, *HTTP, *TLS, *BODIES, *STREAMS, *STREAM_ENDS, *RETRIES]
RUNS = [
    pytest.param(case, backend, id=f"{case.name}[{backend}]")
    for case in CASES
    for backend in BACKENDS
]


def test_there_are_enough_cases_and_no_two_of_a_name() -> None:
    names = Counter(case.name for case in CASES)

    assert [] == [name for name, count in names.items() if count > 1]
    assert 230 <= len(names)


@pytest.mark.parametrize(("case", "backend"), RUNS)
def test_it_ends_well(case: Case, backend: str, endings: Endings) -> None:
    assert [] == endings[case.name, backend].result(4 * PATIENCE)
