"""An operation as data, and one call of it before it is sent."""

from io import BytesIO
from pathlib import PurePath
from typing import Any

import httpx
import pytest

from generated_client.base import BaseModel
from generated_client.json_codec import is_json
from generated_client.multipart import MultipartBody
from generated_client.operation import Call, Operation
from generated_client.types import UNSET, File

JSON = "application/json"
FORM = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
BYTES = "application/octet-stream"


def identity(value: Any) -> Any:
    return value


def operation(**options: Any) -> Operation[Any]:
    return Operation(
        **{"name": "doIt", "method": "POST", "path": "/a", "decode": identity, **options}
    )


FULL = operation(
    path="/a/{x}/b/{y}",
    path_params=("x", "y"),
    query_params={"limit": ("limit", "form"), "tags": ("tags[]", "comma")},
    header_params={"x_mode": "X-Mode"},
    fixed_query=(("beta", "true"),),
    content_types=(JSON,),
)


def test_parameters_go_where_they_belong() -> None:
    params = {"limit": 2, "tags": ["a", "b"], "x_mode": ["c", "d"], "name": "n", "null": None}

    assert Call(
        "POST",
        "/a/1/b/y%2Fz",
        [("beta", "true"), ("limit", "2"), ("tags[]", "a,b")],
        {"Accept": "application/json", "X-Mode": "c,d"},
        {"name": "n", "null": None},
        JSON,
    ) == FULL.call(params, 1, "y/z")


def test_the_given_parameters_are_left_alone() -> None:
    params = {"limit": 2, "name": "n"}
    FULL.call(params, 1, 2)
    FULL.build(params, 1, 2, body={"a": 1})

    assert {"limit": 2, "name": "n"} == params


def test_what_is_unset_is_not_sent() -> None:
    call = FULL.call({"limit": UNSET, "x_mode": UNSET, "name": UNSET, "other": 1}, 1, 2)

    assert [("beta", "true")] == call.query
    assert {"Accept": "application/json"} == call.headers
    assert {"other": 1} == call.body


def test_none_is_null_in_a_body_and_nothing_elsewhere() -> None:
    call = FULL.call({"limit": None, "x_mode": None, "name": None}, 1, 2)

    assert [("beta", "true")] == call.query
    assert {"Accept": "application/json"} == call.headers
    assert {"name": None} == call.body


def test_a_value_never_fills_another_place() -> None:
    assert "/a/%7By%7D/b/2" == FULL.call({}, "{y}", 2).path


@pytest.mark.parametrize("path", [(), (1,), (1, 2, 3)])
def test_the_number_of_path_values_must_be_right(path: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"zip|shorter|longer|path"):
        FULL.call({}, *path)


def test_a_whole_body_is_sent_as_it_is() -> None:
    body = BaseModel.from_dict({"name": "n"})
    call = FULL.build({"limit": 2}, 1, 2, body=body)

    assert body is call.body
    assert [("beta", "true"), ("limit", "2")] == call.query


def test_without_a_body_there_is_no_content_type() -> None:
    call = FULL.build({}, 1, 2)

    assert (UNSET, None) == (call.body, call.content_type)
    assert (None, None) == call.encode()


def test_an_operation_without_a_body_sends_none() -> None:
    call = operation(method="GET").call({"anything": 1})

    assert (None, None) == call.encode()


def test_a_body_that_is_no_object_is_one_parameter() -> None:
    listed = operation(content_types=(JSON,), body_is_flat=False)

    assert [1] == listed.call({"body": [1]}).body
    assert UNSET is listed.call({}).body


@pytest.mark.parametrize(
    ("types", "body", "expected"),
    [
        ((JSON,), {"a": b""}, JSON),
        ((FORM,), {"a": 1}, FORM),
        ((JSON, FORM), {"a": 1}, JSON),
        ((FORM, JSON), {"a": 1}, JSON),
        ((FORM, JSON), {}, JSON),
        ((JSON, FORM), {"a": b""}, FORM),
        ((FORM, JSON), {"a": b""}, FORM),
        ((JSON, FORM), {"a": [b""]}, FORM),
        ((JSON, FORM), {"a": ["x", BytesIO()]}, FORM),
        ((JSON, FORM), {"a": ("name", b"")}, FORM),
        ((JSON, FORM), {"a": PurePath("x")}, FORM),
        ((JSON, FORM), {"a": File(b"")}, FORM),
        ((JSON, FORM), {"a": ["x", "y"]}, JSON),
        ((FORM, URL_ENCODED), {"a": 1}, FORM),
        ((JSON, URL_ENCODED, FORM), {"a": b""}, FORM),
        ((JSON, BYTES, FORM), {"a": b""}, FORM),
        ((JSON, FORM, BYTES), b"", BYTES),
        ((JSON, BYTES), b"", BYTES),
        ((JSON, BYTES), {"a": 1}, JSON),
        ((JSON, "text/plain"), "text", JSON),
        ((BYTES, "application/vnd.x+json"), {"a": 1}, "application/vnd.x+json"),
        ((FORM, "application/json; charset=utf-8"), {"a": 1}, "application/json; charset=utf-8"),
    ],
)
def test_the_body_picks_the_content_type(types: Any, body: Any, expected: str) -> None:
    assert expected == operation(content_types=types).build({}, body=body).content_type


def test_the_caller_may_pick_the_content_type() -> None:
    call = operation(content_types=(JSON, FORM)).build({}, body={"a": 1}, content_type=FORM)

    assert FORM == call.content_type


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        (JSON, {"a": None}, b'{"a":null}'),
        (JSON, [1], b"[1]"),
        (JSON, None, b"null"),
        (JSON, "text", b'"text"'),
        (JSON, BaseModel.from_dict({"a": 1}), b'{"a":1}'),
        (JSON, b'{"raw":1}', b'{"raw":1}'),
        ("application/x+json", {"a": 1}, b'{"a":1}'),
        (URL_ENCODED, {"a": "x y", "b": [1]}, b"a=x+y&b%5B%5D=1"),
        (URL_ENCODED, BaseModel.from_dict({"a": True}), b"a=true"),
        (BYTES, b"\x00", b"\x00"),
        (BYTES, bytearray(b"\x00"), b"\x00"),
        ("text/plain", "é", "é".encode()),
    ],
)
def test_a_body_is_encoded_as_its_content_type_says(
    content_type: str, body: Any, expected: bytes
) -> None:
    call = Call("POST", "/", body=body, content_type=content_type)

    assert (expected, content_type) == call.encode()


def test_a_form_is_encoded_anew_every_time() -> None:
    call = Call("POST", "/", body={"a": 1}, content_type=FORM)
    (first, first_type), (second, second_type) = call.encode(), call.encode()

    assert isinstance(first, MultipartBody)
    assert isinstance(second, MultipartBody)
    assert first_type == first.content_type
    assert first_type != second_type


@pytest.mark.parametrize(
    ("content_type", "body"),
    [(BYTES, {"a": 1}), (BYTES, 3), (BYTES, None), (FORM, [1]), (FORM, "a"), (URL_ENCODED, b"a")],
)
def test_a_body_that_does_not_fit_is_a_type_error(content_type: str, body: Any) -> None:
    with pytest.raises(TypeError, match="must be"):
        Call("POST", "/", body=body, content_type=content_type).encode()


@pytest.mark.parametrize("value", ["a.txt", 1, {"a": 1}, ("a",), ("a", "b"), [b"", "a"], [None, 1]])
def test_what_is_no_file_is_refused_by_name(value: Any) -> None:
    upload = operation(content_types=(FORM,), file_params=frozenset({"file"}))

    with pytest.raises(TypeError, match="doIt: `file` must be bytes, a path"):
        upload.call({"file": value})
    with pytest.raises(TypeError, match="doIt: `file` must be bytes, a path"):
        upload.build({}, body={"file": value})


@pytest.mark.parametrize(
    "value", [b"", bytearray(), PurePath("a"), BytesIO(), ("a", b""), [b"", ("a", b"")], None, []]
)
def test_what_is_a_file_is_taken(value: Any) -> None:
    upload = operation(content_types=(FORM,), file_params=frozenset({"file"}))

    assert {"file": value} == upload.call({"file": value}).body


@pytest.mark.parametrize(
    ("result", "content", "expected"),
    [
        ("json", b'{"a":1}', {"a": 1}),
        ("object", b'{"a":1}', {"a": 1}),
        ("json", b"[1]", [1]),
        ("text", "é".encode(), "é"),
        ("bytes", b"\xff", b"\xff"),
        ("none", b"ignored", None),
    ],
)
def test_a_success_is_parsed(result: Any, content: bytes, expected: Any) -> None:
    assert expected == operation(result=result).parse(httpx.Response(200, content=content))


@pytest.mark.parametrize("content", [b"", b"<html>", b"{", b"\xff"])
def test_a_body_that_is_no_json_is_a_value_error(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        operation().parse(httpx.Response(200, content=content))


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        (JSON, True),
        ("Application/JSON; charset=utf-8", True),
        ("application/problem+json", True),
        (" application/json ;x=1", True),
        ("application/jsonl", False),
        ("text/event-stream", False),
        ("", False),
    ],
)
def test_json_by_any_name(content_type: str, expected: bool) -> None:
    assert expected is is_json(content_type)
