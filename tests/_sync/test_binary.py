# Written by codegen/facade/unasync.py from tests/_async/test_binary.py; edit that file instead.
"""The content of files."""

import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from wrapper import APIResponseValidationError, BinaryContent

DOWNLOAD = {"content-disposition": "attachment; filename=x"}
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
    assert [] == list(content_of(b"", headers=DOWNLOAD).iter_bytes())


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


PAGE = b"<!DOCTYPE html><title>Sign in</title>"
ERROR = {"error": {"message": "No such voice.", "code": "bad_voice"}}
SPEECH = {"model": "tts-1", "voice": "alloy", "input": "Hello."}
METHODS = {
    "a file": lambda client: client.files.content("file-1"),
    "the text of a file": lambda client: client.files.retrieve_content("file-1"),
    "a sound": lambda client: client.audio.speech.create(**SPEECH),
}
NOT_PROMISED = {
    "a page": (reply(PAGE, content_type="text/html; charset=utf-8"), "HTML where"),
    "an error": (reply(ERROR), "No such voice"),
    "an error by its type": (reply({"type": "error"}, content_type="a/b+json"), "an error"),
}
NOTHING = {
    "nothing": (reply(b"", headers={"content-length": "0"}), "nothing where"),
    "no content": (reply(status=204), "nothing where"),
}
UNTYPED = {"a page without a type": (reply(PAGE, content_type=""), "HTML where")}


ALL = {**NOT_PROMISED, **UNTYPED}


@pytest.mark.filterwarnings("ignore:.*retrieve_content:DeprecationWarning")
@pytest.mark.parametrize("call", METHODS.values(), ids=METHODS)
@pytest.mark.parametrize(("answer", "said"), ALL.values(), ids=ALL)
def test_what_was_not_promised_is_no_content(answer, said, call):
    with pytest.raises(APIResponseValidationError, match=said):
        call(mock_client(Answers(answer)))


@pytest.mark.parametrize(("answer", "said"), NOTHING.values(), ids=NOTHING)
def test_nothing_is_no_sound(answer, said):
    with pytest.raises(APIResponseValidationError, match=said):
        mock_client(Answers(answer)).audio.speech.create(**SPEECH)


UNREAD = {**NOT_PROMISED, **NOTHING}


@pytest.mark.parametrize(("answer", "said"), UNREAD.values(), ids=UNREAD)
def test_what_was_not_promised_is_not_streamed(answer, said):
    speech = mock_client(Answers(answer)).audio.speech.with_streaming_response
    with pytest.raises(APIResponseValidationError, match=said):
        speech.create(**SPEECH).__enter__()


def test_json_is_no_sound():
    with pytest.raises(APIResponseValidationError, match="JSON where content was due"):
        mock_client(Answers(reply({"a": 1}))).audio.speech.create(**SPEECH)


@pytest.mark.parametrize("content_type", ["text/html", "application/json"])
@pytest.mark.parametrize("body", [b'{"error": {"message": "No."}}', PAGE, b""])
def test_a_download_may_be_anything(body, content_type):
    content = content_of(body, headers=DOWNLOAD, content_type=content_type)

    assert body == content.content


def test_a_file_that_is_an_error_is_not_streamed():
    files = mock_client(Answers(reply(ERROR))).files.with_streaming_response
    with pytest.raises(APIResponseValidationError, match="No such voice"):
        files.content("file-1").__enter__()


def test_a_file_in_json_is_streamed():
    files = mock_client(Answers(reply({"a": 1}))).files.with_streaming_response
    with files.content("file-1") as response:
        pieces = [piece for piece in response.iter_bytes(3)]

    assert b'{"a": 1}' == b"".join(pieces)
