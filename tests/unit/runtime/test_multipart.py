"""A form: exact in length, sent again from the start, read off the event loop."""

import io
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated_client.multipart import CHUNK, SMALL, FileBody, FilePart, MultipartBody, StreamedBody
from generated_client.types import File, is_file

OPEN_FILES = Path("/proc/self/fd")


class Pipe:
    """A readable that has no size and comes once."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class Old(io.RawIOBase):
    """A file whose `seek` returns nothing, as some libraries write them."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, *args: int) -> Any:
        self._file.seek(*args)


def sent(body: StreamedBody) -> bytes:
    return b"".join(body)


async def asent(body: StreamedBody) -> bytes:
    return b"".join([chunk async for chunk in body])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(b"of the path")
    return path


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"", True),
        (bytearray(), True),
        (Path("a"), True),
        (io.BytesIO(), True),
        (Pipe(b""), True),
        (File(b""), True),
        (("a", b""), True),
        ((None, b""), True),
        (("a", b"", "text/plain"), True),
        (("a", Path("b"), None, {"X": "1"}), True),
        ("a", False),
        (1, False),
        (None, False),
        ({}, False),
        ([b""], False),
        (("a",), False),
        (("a", "b"), False),
        (("a", b"", "c", {}, 1), False),
    ],
)
def test_what_counts_as_a_file(value: object, expected: bool) -> None:
    assert expected is is_file(value)


def forms(path: Path) -> list[dict[str, Any]]:
    return [
        {},
        {"a": "text", "b": 1, "c": True, "d": ["x", "y"], "e": {"f": "grüß"}, "g": None},
        {"file": b""},
        {"file": b"abc", "name": "x"},
        {"file": bytearray(b"abc")},
        {"file": path},
        {"file": io.BytesIO(b"abc")},
        {"file": ("é.txt", io.BytesIO(b"abc"), "text/plain", {"X-A": "é"})},
        {"file": File(b"abc", "a.txt", "text/plain")},
        {"files": [b"a", path, ("b", io.BytesIO(b"b"))]},
        {"file": b"x" * (2 * CHUNK + 1)},
    ]


@pytest.mark.parametrize("number", range(11))
async def test_the_length_is_what_is_sent(path: Path, number: int) -> None:
    form = forms(path)[number]
    body = MultipartBody(form)

    assert len(sent(body)) == body.length
    assert sent(body) == await asent(body)
    assert body.replayable


@given(st.dictionaries(st.text(max_size=5), st.text() | st.binary(), max_size=4))
def test_the_length_is_what_is_sent_whatever_it_is(fields: dict[str, str | bytes]) -> None:
    body = MultipartBody(fields)

    assert len(sent(body)) == body.length


def test_a_form_is_sent_again_from_the_start(path: Path) -> None:
    body = MultipartBody({"a": io.BytesIO(b"abc"), "b": path, "c": b"bytes", "d": "text"})
    first = sent(body)

    assert first == sent(body) == sent(body)
    assert b"abc" in first
    assert b"of the path" in first


def test_a_form_that_broke_off_is_sent_again_from_the_start() -> None:
    body = MultipartBody({"a": io.BytesIO(b"abc" * CHUNK)})
    chunks = iter(body)
    next(chunks)
    next(chunks)
    chunks.close()  # type: ignore[attr-defined]

    assert len(sent(body)) == body.length


def test_a_file_is_sent_from_where_it_stands() -> None:
    file = io.BytesIO(b"head and body")
    file.seek(9)
    body = MultipartBody({"a": file})

    assert [b"body", b"body"] == [sent(body).split(b"\r\n")[4] for _ in range(2)]
    assert len(sent(body)) == body.length


def test_a_file_of_the_callers_stays_open() -> None:
    file = io.BytesIO(b"abc")
    sent(MultipartBody({"a": file}))

    assert not file.closed


@pytest.mark.skipif(not OPEN_FILES.exists(), reason=f"{OPEN_FILES} is not there: no Linux")
def test_a_path_is_opened_when_it_is_sent_and_closed_after(path: Path) -> None:
    path.write_bytes(b"x" * (SMALL + 1))
    body = MultipartBody({"a": path})
    chunks = iter(body)
    before = len(os.listdir(OPEN_FILES))
    next(chunks)
    next(chunks)
    during = len(os.listdir(OPEN_FILES))
    list(chunks)

    assert (before + 1, before) == (during, len(os.listdir(OPEN_FILES)))


def test_a_path_that_is_not_there_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        MultipartBody({"a": tmp_path / "missing"})


def test_a_stream_without_a_size_is_sent_once() -> None:
    body = MultipartBody({"a": Pipe(b"abc"), "b": "x"})

    assert (None, False) == (body.length, body.replayable)
    assert b"\r\nabc\r\n" in sent(body)


def test_a_pipe_of_the_system_is_sent_once() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"abc")
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        body = MultipartBody({"a": file})

        assert (None, False) == (body.length, body.replayable)
        assert b"\r\nabc\r\n" in sent(body)


def test_a_file_whose_seek_returns_nothing_is_sent() -> None:
    body = MultipartBody({"a": Old(b"abc")})

    assert len(sent(body)) == body.length
    assert sent(body) == sent(body)


def test_a_temporary_file_is_sent() -> None:
    with tempfile.SpooledTemporaryFile() as file:
        file.write(b"abc")
        file.seek(0)
        body = MultipartBody({"a": file})

        assert len(sent(body)) == body.length


@pytest.mark.parametrize("content", [io.StringIO("a"), "a", 1, None, ["a"]])
def test_what_is_no_content_is_a_type_error(content: object) -> None:
    with pytest.raises(TypeError, match="a file must be bytes, a path, a file opened in binary"):
        FilePart(content)


@pytest.mark.parametrize("kind", ["path", "file"])
async def test_files_are_read_off_the_event_loop(path: Path, kind: str) -> None:
    threads: set[int] = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            threads.add(threading.get_ident())
            return super().read(size)

    class WatchedPath(type(path)):  # type: ignore[misc]
        def __fspath__(self) -> str:
            threads.add(threading.get_ident())
            return str(path)

    content = Watched(b"abc") if kind == "file" else WatchedPath(path)
    body = MultipartBody({"a": content})
    threads.clear()
    await asent(body)

    assert threads
    assert threading.get_ident() not in threads


def test_big_files_are_read_in_chunks(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * (3 * CHUNK + 5))

    assert [CHUNK, CHUNK, CHUNK, 5] == [len(chunk) for chunk in FilePart(path).chunks()]


async def test_big_files_are_read_in_chunks_off_the_event_loop(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * (3 * CHUNK + 5))
    sizes = [len(chunk) async for chunk in FilePart(path).achunks()]

    assert [CHUNK, CHUNK, CHUNK, 5] == sizes


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"a": "x", "b": ["y"] * 100, "c": b"z"}, [True]),
        ({"a": "x", "b": b"z" * (SMALL + 1), "c": "y"}, [True, False, True]),
        ({"a": b"x" * SMALL, "b": b"y" * SMALL}, [True] * 5),
        ({"a": b"x" * (SMALL // 2 + 1), "b": b"y" * (SMALL // 2 + 1)}, [True, True]),
    ],
    ids=["many small parts", "a large part", "parts that fill a piece", "halves"],
)
async def test_small_pieces_are_gathered(fields: dict[str, Any], expected: list[bool]) -> None:
    """Of each piece whether it is small."""
    body = MultipartBody(fields)
    pieces = list(body)

    assert expected == [len(piece) <= SMALL for piece in pieces]
    assert pieces == [piece async for piece in body]


def test_what_is_known_to_be_read_is_not_read_again() -> None:
    class Counted(io.BytesIO):
        reads = 0

        def read(self, size: int | None = -1) -> bytes:
            self.reads += 1
            return super().read(size)

    file = Counted(b"abc")
    sent(MultipartBody({"a": file}))

    assert 1 == file.reads


def heads(fields: dict[str, Any]) -> Iterator[str]:
    body = MultipartBody(fields)
    for part in sent(body).split(f"--{body.boundary}\r\n".encode())[1:]:
        yield part.partition(b"\r\n\r\n")[0].decode()


PLAIN = 'Content-Disposition: form-data; name="a"'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("x", PLAIN),
        (b"x", f'{PLAIN}; filename="upload"\r\nContent-Type: application/octet-stream'),
        (("n.png", b"x"), f'{PLAIN}; filename="n.png"\r\nContent-Type: image/png'),
        (("n.png", b"x", "x/y"), f'{PLAIN}; filename="n.png"\r\nContent-Type: x/y'),
        ((None, b"x"), f'{PLAIN}; filename="upload"\r\nContent-Type: application/octet-stream'),
        (
            ("n", b"x", None, {"X-A": "1"}),
            f'{PLAIN}; filename="n"\r\nContent-Type: application/octet-stream\r\nX-A: 1',
        ),
        (
            ("n", b"x", None, {"content-type": "x/y"}),
            f'{PLAIN}; filename="n"\r\ncontent-type: x/y',
        ),
        (File(b"x", "n.txt"), f'{PLAIN}; filename="n.txt"\r\nContent-Type: text/plain'),
    ],
)
def test_the_head_of_a_part(value: Any, expected: str) -> None:
    assert [expected] == list(heads({"a": value}))


@pytest.mark.parametrize(
    ("name", "escaped"),
    [('a"', "a%22"), ("a\r\nb", "a%0D%0Ab"), ("é", "é"), ("a\x7f", "a%7F"), ("a;b=c", "a;b=c")],
)
def test_names_of_fields_are_escaped(name: str, escaped: str) -> None:
    assert [f'Content-Disposition: form-data; name="{escaped}"'] == list(heads({name: "x"}))


@pytest.mark.parametrize(
    "value",
    [
        ("n", b"x", "text/plain\r\nX-Evil: 1"),
        ("n", b"x", None, {"X": "1\nEvil: 1"}),
        ("n", b"x", None, {"X": "\0"}),
    ],
)
def test_a_header_of_two_lines_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="line break in header"):
        MultipartBody({"a": value})


@pytest.mark.parametrize("name", ["X\r\nEvil", "X: y", "", "X Y", "É", "X\0"])
def test_a_name_that_is_none_of_a_header_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name of a header"):
        MultipartBody({"a": ("n", b"x", None, {name: "1"})})


@pytest.mark.parametrize("value", [1, None, b"x"])
def test_a_header_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="must be strings: 'X'"):
        MultipartBody({"a": ("n", b"x", None, {"X": value})})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('a"b', "a%22b"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1"),
        ("a\0b", "a%00b"),
        ("größe.txt", "größe.txt"),
        ("a\\b", "a\\b"),
        ("x" * 100_000, "x" * 100_000),
        ("\udcff", "\udcff"),
        ('"; name="purpose', "%22; name=%22purpose"),
    ],
)
def test_a_file_name_stays_within_its_quotes(name: str, expected: str) -> None:
    body = b"".join(MultipartBody({"a": (name, b"x", "text/plain")}))
    first = body.split(b"\r\n")[1].decode("utf-8", "surrogateescape")

    assert f'Content-Disposition: form-data; name="a"; filename="{expected}"' == first


@pytest.mark.parametrize("name", ["data:text/html\r\nX-Evil: 1;,", "data:a/b,c", "http:x"])
def test_a_file_name_that_looks_like_a_url_says_no_type(name: str) -> None:
    body = b"".join(MultipartBody({"a": (name, b"x")}))

    assert b"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n" in body


def test_a_name_that_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="is no text"):
        MultipartBody({"a": ("\ud800", b"x")})


def names(fields: dict[str, Any]) -> list[str]:
    return [head.split('name="')[1].split('"')[0] for head in heads(fields)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"a": ["x", "y"]}, ["a[]", "a[]"]),
        ({"a[]": ["x", "y"]}, ["a[]", "a[]"]),
        ({"a": [b"x", b"y"]}, ["a[]", "a[]"]),
        ({"a": {"b": "x", "c": ["y"]}}, ["a[b]", "a[c][]"]),
        ({"a": {"b": b"x"}}, ["a[b]"]),
        ({"a": [], "b": None}, []),
    ],
)
def test_lists_and_objects_are_named_as_servers_expect(fields: Any, expected: list[str]) -> None:
    assert expected == names(fields)


def test_a_file_in_an_object_is_sent_as_a_file() -> None:
    assert b"\r\n\r\nabc\r\n" in sent(MultipartBody({"a": {"b": b"abc"}}))


def test_no_two_forms_share_a_boundary() -> None:
    boundaries = {MultipartBody({}).boundary for _ in range(100)}

    assert 100 == len(boundaries)


def test_content_with_the_boundary_of_another_form_does_no_harm() -> None:
    other = sent(MultipartBody({"evil": "x"}))
    body = MultipartBody({"a": other, "b": b"--+++\r\n"})

    assert 2 == sent(body).count(f"--{body.boundary}\r\n".encode())


@pytest.mark.parametrize("is_path", [True, False], ids=["path", "pipe"])
async def test_a_file_that_is_the_whole_body_is_sent_as_it_is(path: Path, is_path: bool) -> None:
    content = path if is_path else Pipe(b"of the pipe")
    body = FileBody(File(content))

    assert (path.stat().st_size if is_path else None, is_path) == (body.length, body.replayable)
    assert f"of the {'path' if is_path else 'pipe'}".encode() == await asent(body)


def test_a_path_that_is_the_whole_body_is_sent_again_from_the_start(path: Path) -> None:
    body = FileBody(path)

    assert [b"of the path"] * 2 == [sent(body), sent(body)]
