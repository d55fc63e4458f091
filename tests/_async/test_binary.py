"""The content of files."""

import pytest

from tests._async.clients import mock_client
from tests.kit.answers import Answers, reply
from wrapper import BinaryContent

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
    assert [] == list((await content_of(b"")).iter_bytes())


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


async def test_html_is_content_like_any_other():
    assert "<html>" == (await content_of("<html>")).text
