"""Words that Python takes for numbers, but HTTP does not."""

from __future__ import annotations

import pytest

from wrapper.retry import retry_after


@pytest.mark.parametrize("value", ["1_0", "1_000.5", "0x10", "nan", "inf"])
def test_a_pause_that_is_no_number_of_http_is_ignored(value: str) -> None:
    assert retry_after({"retry-after": value}) is None
