"""Several calls at once, but not too many."""

import pytest

from tests.kit.crowd import Crowd
from wrapper._concurrency.parallel import async_map_limited


async def doubled(number):
    return number * 2


async def test_results_are_in_the_order_of_the_items():
    assert [0, 2, 4, 6, 8] == await async_map_limited(doubled, range(5), 2)


async def test_there_may_be_nothing_to_do():
    assert [] == await async_map_limited(doubled, [], 5)


async def test_as_many_run_at_once_as_are_allowed():
    crowd = Crowd(3)

    async def call(_):
        await crowd.async_visit()

    await async_map_limited(call, range(10), 3)

    assert 3 == crowd.most


async def test_no_call_begins_after_one_has_failed():
    begun = []

    async def call(number):
        begun.append(number)
        if number == 1:
            raise LookupError(number)

    with pytest.raises(LookupError, match="1"):
        await async_map_limited(call, range(5), 1)

    assert [0, 1] == begun


async def test_the_first_failure_is_raised():
    crowd = Crowd(3)

    async def call(number):
        await crowd.async_visit()
        raise LookupError(number)

    with pytest.raises(LookupError):
        await async_map_limited(call, range(3), 3)


@pytest.mark.parametrize("limit", [0, -1, 1.5, True])
async def test_a_limit_is_a_positive_number(limit):
    with pytest.raises(ValueError, match="max_concurrency must be 1 or more"):
        await async_map_limited(doubled, [1], limit)
