"""JSON to and from bytes: the same with `orjson` and without it."""

import datetime
import enum
import importlib.util
import json
import math
import sys
import uuid
from collections import OrderedDict, UserDict, namedtuple
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType, ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client import json_codec
from generated_client.base import BaseModel
from generated_client.types import UNSET


@pytest.fixture(scope="module", params=["orjson", "standard library"])
def codec(request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    """The module as it is where `orjson` is installed, and where it is not."""
    if request.param == "orjson":
        pytest.importorskip("orjson")
        yield json_codec
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "orjson", None)
        assert json_codec.__spec__ is not None
        assert json_codec.__file__ is not None
        spec = importlib.util.spec_from_file_location("plain_json_codec", json_codec.__file__)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


class Colour(enum.Enum):
    RED = "red"


class Text(enum.StrEnum):
    A = "a"


class Number(enum.IntEnum):
    ONE = 1


class Own(str):
    pass


class OwnFloat(float):
    pass


@dataclass
class Point:
    x: int


class Pydantic:
    def model_dump(self) -> dict[str, Any]:
        return {"x": 1}


Pair = namedtuple("Pair", "a b")

MOMENT = datetime.datetime(2024, 5, 17, 10, 30, tzinfo=datetime.UTC)


def test_the_fixture_hides_orjson(codec: ModuleType, request: pytest.FixtureRequest) -> None:
    assert (codec is json_codec) is (codec.orjson is not None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (1, "1"),
        (-0.0, "-0.0"),
        (1.5, "1.5"),
        (1e100, None),
        (2**63, "9223372036854775808"),
        (2**64 - 1, "18446744073709551615"),
        (2**64, "18446744073709551616"),
        (-(2**80), "-1208925819614629174706176"),
        ("text", '"text"'),
        ("grüß 価格 😀", '"grüß 価格 😀"'),
        ('"\\\n\t\x00\x7f', None),
        ("null", '"null"'),
        ("\ud800", '"\\ud800"'),
        ([], "[]"),
        ({}, "{}"),
        ({"a": [1, {"b": None}]}, '{"a":[1,{"b":null}]}'),
        ((1, 2), "[1,2]"),
        (Pair(1, 2), "[1,2]"),
        ({1: "a"}, '{"1":"a"}'),
        (OrderedDict(b=1, a=2), '{"b":1,"a":2}'),
        (MappingProxyType({"a": 1}), '{"a":1}'),
        (UserDict({"a": 1}), '{"a":1}'),
        ({"a"}, '["a"]'),
        (frozenset({1}), "[1]"),
        (Colour.RED, '"red"'),
        (Text.A, '"a"'),
        (Number.ONE, "1"),
        (Own("a"), '"a"'),
        (OwnFloat(1.5), "1.5"),
        (MOMENT, '"2024-05-17T10:30:00+00:00"'),
        (MOMENT.replace(tzinfo=None, microsecond=5), '"2024-05-17T10:30:00.000005"'),
        (MOMENT.date(), '"2024-05-17"'),
        (MOMENT.time(), '"10:30:00"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (BaseModel.from_dict({"a": None}), '{"a":null}'),
        ([BaseModel.from_dict({"at": "x"})], '[{"at":"x"}]'),
        (Pydantic(), '{"x":1}'),
    ],
)
def test_a_value_is_written(codec: ModuleType, value: Any, expected: str | None) -> None:
    data = codec.dumps(value)

    assert expected is None or expected == data.decode()
    assert isinstance(data, bytes)
    assert json.loads(data) == codec.loads(data)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, OwnFloat("nan")])
@pytest.mark.parametrize("around", [lambda v: v, lambda v: [v], lambda v: {"a": {"b": v}}])
def test_nan_and_infinity_are_refused(codec: ModuleType, value: float, around: Any) -> None:
    with pytest.raises(ValueError, match="Out of range float"):
        codec.dumps(around(value))


@pytest.mark.parametrize("value", [object(), Point(1), 1j, b"bytes", lambda: 1, {1: b""}])
def test_what_has_no_json_form_is_a_type_error(codec: ModuleType, value: Any) -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        codec.dumps({"a": [value]})


def test_an_omitted_part_of_a_value_is_named(codec: ModuleType) -> None:
    with pytest.raises(TypeError, match="`omit` stands for a whole parameter only"):
        codec.dumps({"a": [UNSET]})


@pytest.mark.parametrize("blanks", [b"", b" "])
def test_json_nested_too_deeply_is_a_value_error(codec: ModuleType, blanks: bytes) -> None:
    with pytest.raises(ValueError, match=r"nested too deeply|[Rr]ecursion"):
        codec.loads(blanks + b"[" * 200_000)


def test_a_value_in_itself_is_a_value_error(codec: ModuleType) -> None:
    value: list[Any] = []
    value.append(value)

    with pytest.raises(ValueError, match="Circular reference"):
        codec.dumps(value)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"null", None),
        (b" [1, 2] \n", [1, 2]),
        (b'{"a": 1} \t\r\n', {"a": 1}),
        (b"1.0", 1.0),
        (b"9223372036854775808", 2**63),
        (b"-9223372036854775808", -(2**63)),
        (b"18446744073709551615", 2**64 - 1),
        ('"grüß"'.encode(), "grüß"),
        ('"grüß"', "grüß"),
        (b'"\\u00e9"', "é"),
        (b'"\\ud83d\\ude00"', "😀"),
        (b'"\\ud800"', "\ud800"),
        (b"\xef\xbb\xbf{}", {}),
        (b"Infinity", math.inf),
        (b"[-Infinity]", [-math.inf]),
        (b'{"a":1,"a":2}', {"a": 2}),
        (b"[" * 300 + b"]" * 300, None),
    ],
)
def test_a_text_is_read(codec: ModuleType, data: bytes | str, expected: Any) -> None:
    value = codec.loads(data)

    assert expected is None or expected == value
    assert type(value) is type(expected) or expected is None


def test_nan_is_read(codec: ModuleType) -> None:
    assert math.isnan(codec.loads(b'{"a": NaN}')["a"])


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b" ", b"{", b"[1,]", b"{'a': 1}", b"<html>", b"undefined", b"01", b"1 2", b'"a'),
        *(b'"\xff"', b"\xff\xfe{\x00", b'"\n"', b"nul", b'{"a"}', "", "\ufeff{}x", b"\x00"),
        *(b"{}\x0b", b"{}\0", "{}\u00a0", "{} x", "{}\n{}"),
        *(b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000),
        b"1" * 5000,
    ],
    ids=lambda data: repr(data[:12]),
)
def test_what_is_no_json_is_a_value_error(codec: ModuleType, data: bytes | str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        codec.loads(data)

    assert not isinstance(caught.value, RecursionError)


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ).filter(lambda v: "inf" not in repr(v))
)
def test_what_is_written_is_read_back(codec: ModuleType, value: Any) -> None:
    assert value == json.loads(codec.dumps(value))


@pytest.mark.parametrize(
    ("indent", "expected"),
    [(None, '{"a": ["é", null]}'), (1, '{\n "a": [\n  "é",\n  null\n ]\n}')],
)
def test_text_for_a_reader(codec: ModuleType, indent: int | None, expected: str) -> None:
    assert expected == codec.dumps_text({"a": ["é", None]}, indent=indent)


def test_the_values_that_were_written_are_not_changed(codec: ModuleType) -> None:
    value: Mapping[str, Any] = {"a": (1, {2}), "b": MOMENT, "c": {"d": 2**70}}
    codec.dumps(value)

    assert {"a": (1, {2}), "b": MOMENT, "c": {"d": 2**70}} == value
