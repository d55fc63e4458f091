"""Options given once to a method that makes several calls."""

from wrapper._request.shared_options import SharedOptions
from wrapper.options import RequestOptions

OPTIONS: RequestOptions = {
    "extra_headers": {"x": "1"},
    "extra_query": {"q": "1"},
    "extra_body": {"b": 1},
    "idempotency_key": "key",
    "timeout": 3,
    "max_retries": 1,
}


def test_the_main_call_gets_all_options() -> None:
    assert OPTIONS == SharedOptions(OPTIONS).for_main()


def test_other_calls_get_none_that_are_for_the_main_one() -> None:
    expected = {"extra_headers": {"x": "1"}, "timeout": 3, "max_retries": 1}

    assert expected == SharedOptions(OPTIONS).for_others()


def test_a_deadline_comes_nearer_with_every_call() -> None:
    shared = SharedOptions({"deadline": 60})
    deadlines = [shared.for_others().get("deadline") or 0, shared.for_main().get("deadline") or 0]

    assert 60 >= deadlines[0] >= deadlines[1] > 0
