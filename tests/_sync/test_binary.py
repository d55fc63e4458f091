# Written by codegen/facade/unasync.py from tests/_async/test_binary.py; edit that file instead.
"""The content of files."""

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from wrapper import BinaryContent

BODY = "Grüße\nan alle\n".encode()


def content_of(body, **options):
    return mock_client(Answers(reply(body, **options))).files.content("file-1")


def test_content_is_what_came():
    content = content_of(BODY)

    assert (BinaryContent, BODY, len(BODY)) == (type(content), content.content, len(content))


def test_content_can_be_read():
    assert BODY == content_of(BODY).read()


def test_content_can_be_awaited():
    assert BODY == content_of(BODY).read()


def test_content_has_a_text():
    assert BODY.decode() == content_of(BODY).text


def test_the_encoding_of_a_text_is_that_of_the_response():
    content = content_of("é".encode("latin-1"), content_type="text/plain; charset=latin-1")

    assert "é" == content.text


def test_content_may_be_json():
    assert {"a": 1} == content_of({"a": 1}).json()


def test_content_that_is_no_json_says_so():
    with pytest.raises(ValueError, match=r"(?i)json|expect|char"):
        content_of(b"{").json()


@pytest.mark.parametrize(
    ("size", "expected"), [(None, [b"abcde"]), (2, [b"ab", b"cd", b"e"]), (9, [b"abcde"])]
)
def test_content_comes_in_pieces(size, expected):
    assert expected == list(content_of(b"abcde").iter_bytes(size))


def test_content_comes_in_pieces_for_for():
    content = content_of(b"abc")

    assert [b"ab", b"c"] == [piece for piece in content.iter_bytes(2)]


def test_nothing_comes_in_no_pieces():
    assert [] == list(content_of(b"").iter_bytes())


def test_content_has_lines():
    assert ["Grüße", "an alle"] == list(content_of(BODY).iter_lines())


@pytest.mark.parametrize("method", ["write_to_file", "stream_to_file"])
@pytest.mark.parametrize("kind", [str, lambda path: path])
def test_content_can_be_written_to_a_file(tmp_path, method, kind):
    (tmp_path / "out").write_bytes(b"before, and longer than what comes")
    getattr(content_of(BODY), method)(kind(tmp_path / "out"))

    assert BODY == (tmp_path / "out").read_bytes()


def test_content_has_its_response_and_request_id():
    content = content_of(BODY)

    assert (200, "req_1") == (content.response.status_code, content.request_id)


def test_content_shows_its_size():
    assert "<BinaryContent of 5 bytes>" == repr(content_of(b"abcde"))


def test_html_is_content_like_any_other():
    assert "<html>" == content_of("<html>").text
