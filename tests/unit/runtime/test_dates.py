"""Dates as the wire writes them."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client.dates import parse_date, parse_datetime

UTC = datetime.UTC
EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
WEST = datetime.timezone(-datetime.timedelta(hours=8))
MOMENT = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-17T10:30:00Z", MOMENT),
        ("2024-05-17t10:30:00z", MOMENT),
        ("2024-05-17 10:30:00Z", MOMENT),
        ("2024-05-17T10:30Z", MOMENT),
        (" 2024-05-17T10:30:00Z\n", MOMENT),
        ("2024-05-17T12:30:00+02:00", MOMENT),
        ("2024-05-17T12:30:00+0200", MOMENT),
        ("2024-05-17T05:00:00-05:30", MOMENT),
        ("2024-05-17T10:30:00.123456Z", MOMENT.replace(microsecond=123456)),
        ("2024-05-17T10:30:00.123456789Z", MOMENT.replace(microsecond=123456)),
        ("2024-05-17T10:30:00,5Z", MOMENT.replace(microsecond=500_000)),
        ("2024-05-17T10:30:00", MOMENT.replace(tzinfo=None)),
        ("2024-05-17", datetime.datetime(2024, 5, 17)),
    ],
)
def test_a_text_is_a_moment(text: str, expected: datetime.datetime) -> None:
    assert expected == parse_datetime(text)


@pytest.mark.parametrize(
    "value",
    [
        *("", "Z", "yesterday", "2024-13-17T10:30:00Z", "2024-05-17T10:30:61Z", "1715941800"),
        *(
            "2024-05-17T10:30:00+99:00",
            "2024-05-17T10:30:00 Europe/Rome",
            "\u0662\u0660\u0662\u0664-05-17",
        ),
        *(None, True, 0, 1715941800, 1.5, [], {}, b"2024-05-17", "\ud800", "0000-00-00T00:00:00Z"),
    ],
)
def test_anything_else_is_left_as_it_is(value: Any) -> None:
    assert value is parse_datetime(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-17", datetime.date(2024, 5, 17)),
        ("2024-02-29", datetime.date(2024, 2, 29)),
        ("2023-02-29", "2023-02-29"),
        ("2024-05-17T10:30:00Z", "2024-05-17T10:30:00Z"),
        ("", ""),
        (None, None),
        (20240517, 20240517),
        ([], []),
    ],
)
def test_a_text_is_a_day_or_stays_a_text(value: Any, expected: Any) -> None:
    assert expected == parse_date(value)


@given(st.text() | st.text("0123456789-+:.,TZ Ww"))
def test_no_text_raises(text: str) -> None:
    assert isinstance(parse_datetime(text), (str, datetime.datetime))
    assert isinstance(parse_date(text), (str, datetime.date))


@given(st.datetimes(timezones=st.sampled_from([None, UTC, EAST, WEST])))
def test_what_python_writes_is_read_back(moment: datetime.datetime) -> None:
    assert moment == parse_datetime(moment.isoformat())
