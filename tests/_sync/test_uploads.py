# Written by codegen/facade/unasync.py from tests/_async/test_uploads.py; edit that file instead.
"""Files to send: what may be given, and what goes over the wire."""

import io
import re
import tempfile
from pathlib import Path

import pytest

from generated_client.types import File
from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.forms import KnowsItsPlace, OnlyRead, Unseekable, part_of
from tests.kit.samples import FILE


def upload(file, *answers, **options):
    """The form that a file becomes."""
    answers = Answers(*(answers or [reply(FILE)]))
    mock_client(answers).files.create(**{"file": file, "purpose": "batch", **options})
    return b"".join(answers.requests[-1].stream)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"content")
    return path


FORMS = {
    "bytes": lambda path: b"content",
    "bytearray": lambda path: bytearray(b"content"),
    "a path": lambda path: path,
    "bytes in memory": lambda path: io.BytesIO(b"content"),
    "an unseekable file": lambda path: Unseekable(b"content"),
    "an object that only reads": lambda path: OnlyRead(b"content"),
    "an object that can't seek": lambda path: KnowsItsPlace(b"content"),
    "a pair": lambda path: ("data.jsonl", b"content"),
    "a pair with a path": lambda path: ("data.jsonl", path),
    "a pair with a file": lambda path: ("data.jsonl", io.BytesIO(b"content")),
    "three": lambda path: ("data.jsonl", b"content", "text/plain"),
    "four": lambda path: ("data.jsonl", b"content", "text/plain", {"X-Part": "1"}),
    "no name": lambda path: (None, b"content"),
    "a File": lambda path: File(b"content", "data.jsonl"),
}


@pytest.mark.parametrize("make", FORMS.values(), ids=FORMS)
def test_a_file_may_be_given_as(make, path):
    assert b"content" == part_of(upload(make(path)))[1]


def test_an_open_file_is_sent(path):
    with path.open("rb") as file:
        assert b"content" == part_of(upload(file))[1]


def test_an_open_file_is_sent_from_where_it_is(path):
    with path.open("rb") as file:
        file.seek(3)

        assert b"tent" == part_of(upload(file))[1]


def test_an_open_file_stays_open(path):
    with path.open("rb") as file:
        upload(file)

        assert not file.closed


def test_a_temporary_file_is_sent():
    with tempfile.TemporaryFile() as file:
        file.write(b"content")
        file.seek(0)

        assert b"content" == part_of(upload(file))[1]


@pytest.mark.parametrize(
    ("make", "name", "content_type"),
    [
        (lambda path: b"x", "upload", "application/octet-stream"),
        (lambda path: path, "data.jsonl", None),
        (lambda path: ("a.png", b"x"), "a.png", "image/png"),
        (lambda path: ("a.png", b"x", "text/plain"), "a.png", "text/plain"),
        (lambda path: ("b.txt", path), "b.txt", "text/plain"),
        (lambda path: (None, path), "data.jsonl", None),
        (lambda path: File(b"x", "a.png", "image/webp"), "a.png", "image/webp"),
    ],
)
def test_a_part_has_a_name_and_a_type(make, name, content_type, path):
    head, _ = part_of(upload(make(path)))

    assert f'form-data; name="file"; filename="{name}"' in head
    assert f"Content-Type: {content_type or ''}" in head


def test_an_open_file_has_its_name(path):
    with path.open("rb") as file:
        assert 'filename="data.jsonl"' in part_of(upload(file))[0]


def test_a_part_has_the_headers_it_is_given():
    head, _ = part_of(upload(("a.txt", b"x", None, {"X-Part": "1"})))

    assert "\r\nX-Part: 1" in head


def test_other_parameters_are_fields():
    form = upload(b"x", expires_after={"anchor": "created_at", "seconds": 3600})

    assert b'name="purpose"\r\n\r\nbatch\r\n' in form
    assert b'name="expires_after[anchor]"\r\n\r\ncreated_at\r\n' in form
    assert b'name="expires_after[seconds]"\r\n\r\n3600\r\n' in form


@pytest.mark.parametrize("content", [b"", b"\r\n--x\r\n", bytes(range(256)), b"a" * 1_000_000])
def test_any_content_arrives_whole(content):
    form = upload(content)

    assert b"\r\n\r\n" + content + b"\r\n--" in form


def test_the_boundary_is_in_the_content_type():
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=b"x", purpose="batch")
    (boundary,) = re.findall(
        r"^multipart/form-data; boundary=(\w+)$", answers.request.headers["content-type"]
    )
    form = b"".join(answers.request.stream)

    assert form.startswith(f"--{boundary}\r\n".encode())
    assert form.endswith(f"\r\n--{boundary}--\r\n".encode())


def test_boundaries_are_random():
    forms = [upload(b"x") for _ in range(3)]

    assert 3 == len({form[: form.index(b"\r\n")] for form in forms})


@pytest.mark.parametrize("make", [lambda: b"content", lambda: io.BytesIO(b"content")])
def test_the_length_is_known(make):
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=make(), purpose="batch")

    assert [str(len(b"".join(answers.request.stream)))] == answers.headers("content-length")


def test_a_file_of_unknown_length_comes_in_chunks():
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=Unseekable(b"x"), purpose="batch")

    assert ([None], ["chunked"]) == (
        answers.headers("content-length"),
        answers.headers("transfer-encoding"),
    )


def test_the_form_can_be_seen_by_a_mock_of_the_transport():
    answers = Answers(reply(FILE))
    mock_client(answers).files.create(file=b"content", purpose="batch")

    assert b"\r\n\r\ncontent\r\n" in answers.request.content


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('a"b.txt', 'filename="a%22b.txt"'),
        ("a\r\nX-Evil: 1", 'filename="a%0D%0AX-Evil: 1"'),
        ("größe.txt", 'filename="größe.txt"'),
        ("a\\b", 'filename="a\\b"'),
    ],
)
def test_a_name_cannot_leave_its_quotes(name, expected):
    head, _ = part_of(upload((name, b"x")))

    assert f'Content-Disposition: form-data; name="file"; {expected}' == head.split("\r\n")[0]


def test_a_field_cannot_leave_its_quotes():
    form = upload(b"x", extra_body={'a"\r\nX-Evil: 1': "v"})

    assert b'name="a%22%0D%0AX-Evil: 1"' in form


@pytest.mark.parametrize(
    "file",
    [
        ("a", b"x", "text/plain\r\nX-Evil: 1"),
        ("a", b"x", None, {"X-Part": "1\r\nX-Evil: 1"}),
        ("a", b"x", None, {"X-Part\n": "1"}),
    ],
)
def test_a_header_of_a_part_has_one_line(file):
    with pytest.raises(ValueError, match=r"line break|no name of a header"):
        upload(file)


@pytest.mark.parametrize(
    "file",
    [
        "data.jsonl",
        ("data.jsonl", "content"),
        7,
        {"content": b"x"},
        io.StringIO("content"),
        ("data.jsonl", io.StringIO("content")),
    ],
    ids=["str", "pair with str", "int", "dict", "text", "pair with text"],
)
def test_what_is_no_file_is_refused_with_a_hint(file):
    with pytest.raises(TypeError, match=r"must be bytes, a path.* a file opened in binary mode"):
        upload(file)


def test_a_file_in_text_mode_is_refused_with_a_hint(path):
    with path.open(encoding="utf-8") as file, pytest.raises(TypeError, match="binary mode"):
        upload(file)


def test_a_temporary_file_in_text_mode_is_refused_with_a_hint():
    with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
        file.write("content")
        file.seek(0)
        with pytest.raises(TypeError, match="binary mode"):
            upload(file)


def test_a_missing_file_says_so_before_anything_is_sent():
    answers = Answers(reply(FILE))
    with pytest.raises(FileNotFoundError, match="nowhere"):
        mock_client(answers).files.create(file=Path("/nowhere/a.txt"), purpose="batch")

    assert [] == answers.requests
