"""How long to wait for something that the server works on."""

import httpx
import pytest

from wrapper._areas.polling import pause_of, poll_after


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("250", 0.25),
        ("5000", 5.0),
        (None, 1.0),
        ("soon", 1.0),
        ("0", 1.0),
        ("-5", 1.0),
        ("999999999", 1.0),
        ("9" * 400, 1.0),
    ],
)
def test_the_server_may_say_when_to_ask_again(told: str | None, seconds: float) -> None:
    headers = {} if told is None else {"OpenAI-Poll-After-Ms": told}

    assert seconds == poll_after(httpx.Headers(headers))


@pytest.mark.parametrize(("wish", "seconds"), [(None, None), (0, 0.0), (1500, 1.5)])
def test_a_wish_is_in_milliseconds(wish: float | None, seconds: float | None) -> None:
    assert seconds == pause_of(wish)


@pytest.mark.parametrize(
    "wish", [-1, float("nan"), float("inf"), 1e300, pytest.param(10**400, id="huge"), True]
)
def test_a_wish_that_is_no_time_is_refused(wish: float) -> None:
    with pytest.raises(ValueError, match="poll_interval_ms must be 0 or more"):
        pause_of(wish)
