"""Values in paths, queries, headers and forms."""

import datetime
import enum
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client.base import BaseModel
from generated_client.encoding import (
    form_fields,
    header_value,
    path_segment,
    query_pairs,
    scalar,
)

UTC = datetime.UTC


class Colour(enum.Enum):
    RED = "red"
    ONE = 1


class Text(enum.StrEnum):
    A = "a"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", "text"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-1, "-1"),
        (1.5, "1.5"),
        (10**30, "1" + "0" * 30),
        (None, ""),
        (Colour.RED, "red"),
        (Colour.ONE, "1"),
        (Text.A, "a"),
        (datetime.date(2024, 5, 17), "2024-05-17"),
        (datetime.datetime(2024, 5, 17, 10, 30, tzinfo=UTC), "2024-05-17T10:30:00+00:00"),
    ],
)
def test_the_text_of_a_value(value: object, expected: str) -> None:
    assert expected == scalar(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        ("ft:gpt-4o:org::x", "ft:gpt-4o:org::x"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("a?b#c", "a%3Fb%23c"),
        ("é", "%C3%A9"),
        ("%2F", "%2F"),
        ("%2f", "%2f"),
        ("%", "%25"),
        ("100%25", "100%25"),
        ("%zz", "%25zz"),
        ("{id}", "%7Bid%7D"),
        ("\\", "%5C"),
        ("a\nb", "a%0Ab"),
        ("...", "..."),
        (".a", ".a"),
        ("a..b/c", "a..b%2Fc"),
        (7, "7"),
        (True, "true"),
        (Colour.RED, "red"),
    ],
)
def test_a_value_is_one_segment_of_a_path(value: object, expected: str) -> None:
    assert expected == path_segment("id", value)


@pytest.mark.parametrize(
    "value",
    ["", None, "\0", "%00", ".", "..", "%2e", "%2E.", ".%2e", "a\0", "a/../b", "%25%32%65."],
)
def test_a_segment_that_would_be_none_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="`id`"):
        path_segment("id", value)


@given(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1))
def test_a_segment_never_leaves_its_place(text: str) -> None:
    try:
        segment = path_segment("id", text)
    except ValueError:
        return

    assert not set(segment) & set("/?#\\ \r\n\0")
    assert unquote(text) == unquote(segment)


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        ("form", "a", [("n", "a")]),
        ("form", "", [("n", "")]),
        ("form", None, []),
        ("form", True, [("n", "true")]),
        ("form", ["a", 1, True], [("n", "a"), ("n", "1"), ("n", "true")]),
        ("form", ("a", "b"), [("n", "a"), ("n", "b")]),
        ("form", {"a"}, [("n", "a")]),
        ("form", [], []),
        ("form", {"x": 1, "y": None}, [("x", "1")]),
        ("form", {"x": ["a", "b"]}, [("x", "a"), ("x", "b")]),
        ("comma", ["a", "b"], [("n", "a,b")]),
        ("comma", "a", [("n", "a")]),
        ("comma", None, []),
        ("deepObject", {"x": 1}, [("n[x]", "1")]),
        ("deepObject", {"x": ["a", "b"]}, [("n[x]", "a"), ("n[x]", "b")]),
        ("deepObject", {"x": {"y": {"z": 1}}}, [("n[x][y][z]", "1")]),
        ("deepObject", BaseModel.from_dict({"x": 1}), [("n[x]", "1")]),
        ("form", BaseModel.from_dict({"x": 1}), [("x", "1")]),
    ],
)
def test_a_query_parameter_is_written_in_its_style(
    style: str, value: object, expected: list[tuple[str, str]]
) -> None:
    assert expected == list(query_pairs("n", value, style))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", [("n", "a")]),
        (None, []),
        (False, [("n", "false")]),
        (["a", "b"], [("n[]", "a"), ("n[]", "b")]),
        ({"x": 1, "y": {"z": [True]}}, [("n[x]", "1"), ("n[y][z][]", "true")]),
        ([{"x": 1}], [("n[][x]", "1")]),
        (BaseModel.from_dict({"x": 1}), [("n[x]", "1")]),
        ([], []),
        ({}, []),
    ],
)
def test_a_form_names_members_and_items(value: object, expected: list[tuple[str, str]]) -> None:
    assert expected == list(form_fields("n", value))


def test_a_name_that_says_list_already_says_it_once() -> None:
    assert [("n[]", "a")] == list(form_fields("n[]", ["a"]))


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a", "a"), (["a", 1, True], "a,1,true"), ((), ""), (True, "true"), (Text.A, "a")],
)
def test_a_header_is_one_text(value: Any, expected: str) -> None:
    assert expected == header_value(value)
