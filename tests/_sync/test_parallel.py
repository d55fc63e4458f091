# Written by codegen/facade/unasync.py from tests/_async/test_parallel.py; edit that file instead.
"""Several calls at once, but not too many."""

import pytest

from tests.kit.crowd import Crowd
from wrapper._concurrency.parallel import map_limited


def doubled(number):
    return number * 2


def test_results_are_in_the_order_of_the_items():
    assert [0, 2, 4, 6, 8] == map_limited(doubled, range(5), 2)


def test_there_may_be_nothing_to_do():
    assert [] == map_limited(doubled, [], 5)


def test_as_many_run_at_once_as_are_allowed():
    crowd = Crowd(3)

    def call(_):
        crowd.visit()

    map_limited(call, range(10), 3)

    assert 3 == crowd.most


def test_no_call_begins_after_one_has_failed():
    begun = []

    def call(number):
        begun.append(number)
        if number == 1:
            raise LookupError(number)

    with pytest.raises(LookupError, match="1"):
        map_limited(call, range(5), 1)

    assert [0, 1] == begun


def test_the_first_failure_is_raised():
    crowd = Crowd(3)

    def call(number):
        crowd.visit()
        raise LookupError(number)

    with pytest.raises(LookupError):
        map_limited(call, range(3), 3)


@pytest.mark.parametrize("limit", [0, -1, 1.5, True])
def test_a_limit_is_a_positive_number(limit):
    with pytest.raises(ValueError, match="max_concurrency must be 1 or more"):
        map_limited(doubled, [1], limit)
