"""The content of files."""

import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from wrapper import APIResponseValidationError, BinaryContent

DOWNLOAD = {"content-disposition": "attachment; filename=x"}
BODY = "Grüße\nan alle\n".encode()


async def content_of(body, **options):
    return await mock_client(Answers(reply(body, **options))).files.content("file-1")


async def test_content_is_what_came():
    content = await content_of(BODY)

    assert (BinaryContent, BODY, len(BODY)) == (type(content), content.content, len(content))


async def test_content_can_be_read():
    assert BODY == (await content_of(BODY)).read()


async def test_content_can_be_awaited():
    assert BODY == await (await content_of(BODY)).aread()


async def test_content_has_a_text():
    assert BODY.decode() == (await content_of(BODY)).text


async def test_the_encoding_of_a_text_is_that_of_the_response():
    content = await content_of("é".encode("latin-1"), content_type="text/plain; charset=latin-1")

    assert "é" == content.text


async def test_content_may_be_json():
    assert {"a": 1} == (await content_of({"a": 1})).json()


async def test_content_that_is_no_json_says_so():
    with pytest.raises(ValueError, match=r"(?i)json|expect|char"):
        (await content_of(b"{")).json()


@pytest.mark.parametrize(
    ("size", "expected"), [(None, [b"abcde"]), (2, [b"ab", b"cd", b"e"]), (9, [b"abcde"])]
)
async def test_content_comes_in_pieces(size, expected):
    assert expected == list((await content_of(b"abcde")).iter_bytes(size))


async def test_content_comes_in_pieces_for_async_for():
    content = await content_of(b"abc")

    assert [b"ab", b"c"] == [piece async for piece in content.aiter_bytes(2)]


async def test_nothing_comes_in_no_pieces():
    assert [] == list((await content_of(b"", headers=DOWNLOAD)).iter_bytes())


async def test_content_has_lines():
    assert ["Grüße", "an alle"] == list((await content_of(BODY)).iter_lines())


@pytest.mark.parametrize("method", ["write_to_file", "stream_to_file"])
@pytest.mark.parametrize("kind", [str, lambda path: path])
async def test_content_can_be_written_to_a_file(tmp_path, method, kind):
    (tmp_path / "out").write_bytes(b"before, and longer than what comes")
    getattr(await content_of(BODY), method)(kind(tmp_path / "out"))

    assert BODY == (tmp_path / "out").read_bytes()


async def test_content_has_its_response_and_request_id():
    content = await content_of(BODY)

    assert (200, "req_1") == (content.response.status_code, content.request_id)


async def test_content_shows_its_size():
    assert "<BinaryContent of 5 bytes>" == repr(await content_of(b"abcde"))


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
async def test_what_was_not_promised_is_no_content(answer, said, call):
    with pytest.raises(APIResponseValidationError, match=said):
        await call(mock_client(Answers(answer)))


@pytest.mark.parametrize(("answer", "said"), NOTHING.values(), ids=NOTHING)
async def test_nothing_is_no_sound(answer, said):
    with pytest.raises(APIResponseValidationError, match=said):
        await mock_client(Answers(answer)).audio.speech.create(**SPEECH)


UNREAD = {**NOT_PROMISED, **NOTHING}


@pytest.mark.parametrize(("answer", "said"), UNREAD.values(), ids=UNREAD)
async def test_what_was_not_promised_is_not_streamed(answer, said):
    speech = mock_client(Answers(answer)).audio.speech.with_streaming_response
    with pytest.raises(APIResponseValidationError, match=said):
        await speech.create(**SPEECH).__aenter__()


async def test_json_is_no_sound():
    with pytest.raises(APIResponseValidationError, match="JSON where content was due"):
        await mock_client(Answers(reply({"a": 1}))).audio.speech.create(**SPEECH)


@pytest.mark.parametrize("content_type", ["text/html", "application/json"])
@pytest.mark.parametrize("body", [b'{"error": {"message": "No."}}', PAGE, b""])
async def test_a_download_may_be_anything(body, content_type):
    content = await content_of(body, headers=DOWNLOAD, content_type=content_type)

    assert body == content.content


async def test_a_file_that_is_an_error_is_not_streamed():
    files = mock_client(Answers(reply(ERROR))).files.with_streaming_response
    with pytest.raises(APIResponseValidationError, match="No such voice"):
        await files.content("file-1").__aenter__()


async def test_a_file_in_json_is_streamed():
    files = mock_client(Answers(reply({"a": 1}))).files.with_streaming_response
    async with files.content("file-1") as response:
        pieces = [piece async for piece in response.iter_bytes(3)]

    assert b'{"a": 1}' == b"".join(pieces)
