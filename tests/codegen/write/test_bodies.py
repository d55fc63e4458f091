"""Bodies: JSON, forms, files and bytes, as they go over the wire."""

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import (
    BASE_URL,
    NUMBER,
    TEXT,
    Json,
    Package,
    Wire,
    answer,
    array,
    record,
    ref,
)

BYTES = {"type": "string", "format": "binary"}
FORM = record(
    "file",
    file=BYTES,
    purpose=TEXT,
    open={"type": "boolean"},
    tags=array(TEXT),
    owner=record(name=TEXT, tags=array(TEXT)),
    images=array(BYTES),
    count=NUMBER,
    mask={"anyOf": [BYTES, {"type": "null"}]},
)


def body(*kinds: tuple[str, Json], required: bool = True) -> Json:
    return {"required": required, "content": {kind: {"schema": s} for kind, s in kinds}}


def operation(name: str, request: Json) -> Json:
    return {"post": {"operationId": name, "requestBody": request, "responses": answer()}}


PATHS: Json = {
    "/json": operation("sendJson", body(("application/json", ref("Job")), required=False)),
    "/patch": operation("sendPatch", body(("application/merge-patch+json", ref("Job")))),
    "/upload": operation("upload", body(("multipart/form-data", ref("Form")))),
    "/form": operation("sendForm", body(("application/x-www-form-urlencoded", ref("Plain")))),
    "/several": operation(
        "sendSeveral",
        body(
            ("multipart/form-data", ref("Form")),
            ("application/json", ref("Job")),
            ("application/x-www-form-urlencoded", ref("Plain")),
        ),
    ),
    "/optional": operation(
        "sendOptional",
        body(
            ("application/json", ref("Job")), ("multipart/form-data", ref("Form")), required=False
        ),
    ),
    "/bytes": operation("sendBytes", body(("application/octet-stream", BYTES))),
    "/audio": operation("sendAudio", body(("audio/wav", BYTES))),
    "/text": operation("sendText", body(("text/plain", TEXT))),
    "/list": operation("sendList", body(("application/json", array(ref("Job"))))),
    "/any": operation("sendAny", body(("application/json", {}))),
    "/none": {"post": {"operationId": "sendNone", "responses": answer()}},
}
SCHEMAS = {
    "Job": record(id=TEXT, count=NUMBER, note={"type": ["string", "null"]}),
    "Form": FORM,
    "Plain": record(
        a=TEXT, b={"type": "boolean"}, c=array(NUMBER), d=record(e=TEXT), f=NUMBER, g=BYTES
    ),
}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client(SCHEMAS, PATHS)


def send(client: Package, name: str, **keywords: Any) -> Wire:
    wire = Wire()
    client.endpoint(name).sync(client=wire.client(client), **keywords)
    return wire


def parts(wire: Wire) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, content type and content of each part, as the email package reads them."""
    head = f"Content-Type: {wire.request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + wire.body)
    found = []
    for part in message.iter_parts():
        disposition = part["content-disposition"].params
        content = part.get_payload(decode=True)
        found.append(
            (
                disposition["name"],
                disposition.get("filename"),
                part.get_content_type() if "content-type" in part else "",
                content if isinstance(content, bytes) else b"",
            )
        )
    return found


def fields(wire: Wire) -> list[tuple[str, str]]:
    return [(name, content.decode()) for name, _, _, content in parts(wire)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"id": "a", "count": 1}, b'{"id":"a","count":1}'),
        ({"note": None}, b'{"note":null}'),
        ({"id": "gr\u00fc\u00df"}, '{"id":"grüß"}'.encode()),
        ({}, b"{}"),
        ({"unknown": [1.5, True]}, b'{"unknown":[1.5,true]}'),
    ],
)
def test_json_is_sent_short_and_in_utf_8(client: Package, given: Any, expected: bytes) -> None:
    wire = send(client, "send_json", body=given)

    assert expected == wire.body
    assert str(len(expected)) == wire.request.headers["content-length"]


def test_json_by_another_name_is_sent_under_it(client: Package) -> None:
    wire = send(client, "send_patch", body={"id": "a"})

    assert b'{"id":"a"}' == wire.body
    assert "application/merge-patch+json" == wire.request.headers["content-type"]


@pytest.mark.parametrize("name", ["send_json", "send_optional", "send_none"])
def test_an_optional_body_may_be_left_out(client: Package, name: str) -> None:
    wire = send(client, name)

    assert b"" == wire.body
    assert "content-type" not in wire.request.headers


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("send_list", [{"id": "a"}], b'[{"id":"a"}]'),
        ("send_any", "text", b'"text"'),
        ("send_any", None, b"null"),
        ("send_any", [1, {"a": 2}], b'[1,{"a":2}]'),
    ],
)
def test_a_body_need_not_be_an_object(
    client: Package, name: str, given: Any, expected: bytes
) -> None:
    assert expected == send(client, name, body=given).body


def test_models_in_a_body_are_sent_as_objects(client: Package) -> None:
    job = client.model("Job")(id="a")

    assert b'[{"id":"a"}]' == send(client, "send_list", body=[job]).body


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"id": "a"}, "application/json"),
        ({"file": b"a"}, "multipart/form-data"),
        ({"images": [b"a"]}, "multipart/form-data"),
        ({"file": ("a.txt", b"a")}, "multipart/form-data"),
        ({"file": BytesIO(b"a")}, "multipart/form-data"),
    ],
)
@pytest.mark.parametrize("name", ["send_several", "send_optional"])
def test_of_several_content_types_the_body_picks_one(
    client: Package, name: str, given: Any, expected: str
) -> None:
    wire = send(client, name, body=given)

    assert expected == wire.request.headers["content-type"].partition(";")[0]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("application/json", b'{"a":"b"}'),
        ("application/x-www-form-urlencoded", b"a=b"),
    ],
)
def test_of_several_content_types_the_caller_picks_one(
    client: Package, kind: str, expected: bytes
) -> None:
    wire = send(client, "send_several", body={"a": "b"}, content_type=kind)

    assert (expected, kind) == (wire.body, wire.request.headers["content-type"])


@pytest.mark.parametrize(
    ("name", "given", "expected", "kind"),
    [
        ("send_bytes", b"\x00\xff", b"\x00\xff", "application/octet-stream"),
        ("send_bytes", bytearray(b"\x00"), b"\x00", "application/octet-stream"),
        ("send_audio", b"RIFF", b"RIFF", "audio/wav"),
        ("send_text", "gr\u00fc\u00df", "grüß".encode(), "text/plain; charset=utf-8"),
    ],
)
def test_bytes_and_text_are_sent_as_they_are(
    client: Package, name: str, given: Any, expected: bytes, kind: str
) -> None:
    wire = send(client, name, body=given)

    assert (expected, kind) == (wire.body, wire.request.headers["content-type"])


def test_a_body_of_bytes_may_be_a_file_or_a_path(client: Package, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00\xff")

    assert b"\x00\xff" == send(client, "send_bytes", body=path).body
    assert b"\x00\xff" == send(client, "send_bytes", body=BytesIO(b"\x00\xff")).body


@pytest.mark.parametrize("given", [{"a": 1}, 3, None])
def test_what_is_no_bytes_is_refused(client: Package, given: Any) -> None:
    with pytest.raises(TypeError, match="application/octet-stream"):
        send(client, "send_bytes", body=given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"a": "x y&z=1"}, "a=x+y%26z%3D1"),
        ({"b": True, "f": 0}, "b=true&f=0"),
        ({"c": [1, 2]}, "c%5B%5D=1&c%5B%5D=2"),
        ({"d": {"e": "x"}}, "d%5Be%5D=x"),
        ({"a": None}, ""),
        ({"a": "grüß"}, "a=gr%C3%BC%C3%9F"),
    ],
)
def test_forms_are_url_encoded(client: Package, given: Any, expected: str) -> None:
    wire = send(client, "send_form", body=given)

    assert expected == wire.body.decode()
    assert "application/x-www-form-urlencoded" == wire.request.headers["content-type"]


def test_a_form_is_read_back_as_it_was_given(client: Package) -> None:
    wire = send(
        client,
        "upload",
        body={
            "file": ("a.txt", b"one\r\ntwo\r\n", "text/x-own"),
            "purpose": "line\r\nbreak",
            "open": True,
            "tags": ["a", "b"],
            "owner": {"name": "Ann", "tags": ["c"]},
            "images": [("b.png", b"\x89PNG"), b"raw"],
            "count": 0,
            "mask": None,
        },
    )

    assert [
        ("file", "a.txt", "text/x-own", b"one\r\ntwo\r\n"),
        ("purpose", None, "", b"line\r\nbreak"),
        ("open", None, "", b"true"),
        ("tags[]", None, "", b"a"),
        ("tags[]", None, "", b"b"),
        ("owner[name]", None, "", b"Ann"),
        ("owner[tags][]", None, "", b"c"),
        ("images[]", "b.png", "image/png", b"\x89PNG"),
        ("images[]", "upload", "application/octet-stream", b"raw"),
        ("count", None, "", b"0"),
    ] == parts(wire)


def test_the_length_of_a_form_is_said(client: Package) -> None:
    wire = send(client, "upload", body={"file": b"abc"})

    assert str(len(wire.body)) == wire.request.headers["content-length"]
    assert "transfer-encoding" not in wire.request.headers


def test_every_form_has_a_boundary_of_its_own(client: Package) -> None:
    kinds = {
        send(client, "upload", body={"file": b"abc"}).request.headers["content-type"]
        for _ in range(3)
    }

    assert 3 == len(kinds)
    assert all(re.fullmatch(r"multipart/form-data; boundary=\w{32}", kind) for kind in kinds)


@pytest.mark.parametrize("evil", [b"\r\n--+++--\r\n", b"--+++\r\nContent-Disposition: form-data"])
def test_content_cannot_end_its_part(client: Package, evil: bytes) -> None:
    wire = send(client, "upload", body={"file": evil, "purpose": evil.decode()})

    assert [evil, evil] == [content for *_, content in parts(wire)]


@pytest.mark.parametrize(
    ("name", "escaped"),
    [
        ('a".txt', "a%22.txt"),
        ("a\r\nX-Evil: 1\r\n.txt", "a%0D%0AX-Evil: 1%0D%0A.txt"),
        ("grüß.txt", "grüß.txt"),
        ("a\\b.txt", "a\\b.txt"),
        ("a;b.txt", "a;b.txt"),
        ("a\x00.txt", "a%00.txt"),
    ],
)
def test_file_names_are_escaped(client: Package, name: str, escaped: str) -> None:
    wire = send(client, "upload", body={"file": (name, b"abc")})

    assert f'; filename="{escaped}"\r\n' in wire.body.decode()
    assert 1 == wire.body.count(b"Content-Disposition")


def test_a_path_is_sent_under_its_name(client: Package, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"{}")

    assert [("file", "a.json", "application/json", b"{}")] == parts(
        send(client, "upload", body={"file": path})
    )


@pytest.mark.parametrize("given", ["a.txt", 3, {"name": "a"}])
def test_what_is_no_file_is_refused(client: Package, given: Any) -> None:
    with pytest.raises(TypeError, match="upload: `file` must be bytes"):
        send(client, "upload", body={"file": given})


def test_a_form_of_a_model_is_sent(client: Package) -> None:
    wire = send(client, "send_form", body=client.model("Plain")(a="x", c=[1]))

    assert "a=x&c%5B%5D=1" == wire.body.decode()


def test_hooks_and_mocks_can_read_a_form(client: Package) -> None:
    wire = Wire()
    seen: list[bytes] = []
    hooks = {"request": [lambda request: seen.append(request.read())]}
    http = client.module().Client(BASE_URL, httpx_args={"transport": wire, "event_hooks": hooks})
    client.endpoint("upload").sync(client=http, body={"file": b"abc"})

    assert wire.bodies == seen


async def test_a_form_is_sent_asynchronously_too(client: Package, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    wire = Wire()
    async with wire.client(client) as http:
        await client.endpoint("upload").asyncio(client=http, body={"file": path})

    assert [("file", "a.txt", "text/plain", b"abc")] == parts(wire)


def test_flat_parameters_make_the_same_call(client: Package) -> None:
    several = client.endpoint("send_several")
    flat = several.OPERATION.call({"id": "a", "count": 1})

    assert several.build(body={"id": "a", "count": 1}) == flat


def test_flat_parameters_of_no_object_are_the_body(client: Package) -> None:
    call = client.endpoint("send_list").OPERATION.call({"body": [{"id": "a"}]})

    assert [{"id": "a"}] == call.body
    assert json.loads(call.encode()[0]) == call.body


def test_members_of_a_body_that_may_be_null_are_keywords(make_client: Make) -> None:
    schema = {"anyOf": [record("note", note=TEXT), {"type": "null"}]}
    package = make_client({}, {"/jobs": operation("send", body(("application/json", schema)))})

    assert {"note"} == set(package.endpoint("send").SendParams.__annotations__)


def test_types_of_several_bodies_that_share_a_part_are_joined_whole(make_client: Make) -> None:
    numbers = array({"anyOf": [NUMBER, {"type": "null"}]})
    texts = array({"anyOf": [TEXT, {"type": "null"}]})
    kinds = ("application/json", numbers), ("application/merge-patch+json", texts)
    package = make_client({}, {"/lists": operation("sendLists", body(*kinds))})
    build = package.endpoint("send_lists").build

    assert "Sequence[int | None] | Sequence[str | None]" == build.__annotations__["body"]
