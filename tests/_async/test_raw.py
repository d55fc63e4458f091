"""Raw responses, read and unread."""

import datetime
import json
from typing import Any

import httpx
import pytest

from generated_client import models as m
from tests._async.clients import mock_client, socket_client
from tests.kit.answers import BASE_URL, Answers, failure, reply, streamed
from tests.kit.samples import ASK, COMPLETION, FILE, HELLO, MODEL, events
from tests.kit.servers import CLOSE, UNTIL_CLOSED, Answer, RawServer, begin, part
from tests.kit.together import async_happened
from wrapper import (
    APIConnectionError,
    APIResponse,
    APIResponseValidationError,
    APITimeoutError,
    AsyncStream,
    AsyncStreamedResponse,
    NotFoundError,
)


async def raw_chat(*answers, **options):
    client = mock_client(Answers(*answers))
    return await client.chat.completions.with_raw_response.create(**ASK, **options)


async def test_a_raw_response_is_one():
    assert APIResponse is type(await raw_chat(reply(COMPLETION)))


async def test_a_raw_response_parses_to_what_the_method_returns():
    completion = (await raw_chat(reply(COMPLETION))).parse()

    assert ("Hello!", "req_1") == (completion.choices[0].message.content, completion._request_id)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (dict, COMPLETION),
        (Any, COMPLETION),
        (str, json.dumps(COMPLETION)),
        (bytes, json.dumps(COMPLETION).encode()),
        (m.Model, m.Model.from_dict(COMPLETION)),
    ],
)
async def test_a_raw_response_parses_to_another_type(to, expected):
    assert expected == (await raw_chat(reply(COMPLETION))).parse(to=to)


async def test_a_raw_response_has_what_http_says():
    raw = await raw_chat(reply(COMPLETION, status=201, headers={"x-mine": "1"}))

    assert (201, "1", "POST", BASE_URL + "/chat/completions", "req_1") == (
        raw.status_code,
        raw.headers["X-Mine"],
        raw.method,
        str(raw.url),
        raw.request_id,
    )


async def test_a_raw_response_has_its_body():
    raw = await raw_chat(reply(COMPLETION))
    text = json.dumps(COMPLETION)

    assert (COMPLETION, text, text.encode()) == (raw.json(), raw.text, raw.content)


async def test_a_raw_response_has_those_of_httpx():
    raw = await raw_chat(reply(COMPLETION))

    assert (httpx.Response, httpx.Request) == (type(raw.http_response), type(raw.http_request))


async def test_a_raw_response_knows_how_long_it_took():
    body = json.dumps(COMPLETION).encode()

    assert datetime.timedelta(0) <= (await raw_chat(streamed(body))).elapsed


@pytest.mark.parametrize("failures", [0, 1, 2])
async def test_a_raw_response_knows_its_retries(failures):
    raw = await raw_chat(*[failure(500)] * failures, reply(COMPLETION))

    assert failures == raw.retries_taken


async def test_a_raw_response_shows_its_status():
    assert "<APIResponse [200]>" == repr(await raw_chat(reply(COMPLETION)))


async def test_a_raw_call_raises_what_the_method_raises():
    with pytest.raises(NotFoundError):
        await raw_chat(failure(404))


async def test_a_raw_response_that_is_not_what_it_claims_fails_when_parsed():
    raw = await raw_chat(reply("<html>"))

    with pytest.raises(APIResponseValidationError):
        raw.parse()


async def test_a_raw_stream_parses_to_a_stream():
    raw = await raw_chat(streamed(HELLO), stream=True)
    stream = raw.parse()

    assert (AsyncStream, 3) == (type(stream), len([item async for item in stream]))


async def test_a_raw_file_parses_to_its_content():
    client = mock_client(Answers(reply(b"abc")))
    raw = await client.files.with_raw_response.content("file-1")

    assert b"abc" == raw.parse().content


def unread(*answers):
    """The streaming response of a file's content, to be entered."""
    return mock_client(Answers(*answers)).files.with_streaming_response.content("file-1")


BODY = "Grüße\nan alle\r\n".encode()


async def test_an_unread_response_is_one():
    async with unread(reply(BODY)) as response:
        assert AsyncStreamedResponse is type(response)


async def test_an_unread_response_has_what_http_says():
    async with unread(failure(500), reply(BODY, headers={"x-mine": "1"})) as response:
        assert (200, "1", "GET", BASE_URL + "/files/file-1/content", "req_1", 1) == (
            response.status_code,
            response.headers["X-Mine"],
            response.method,
            str(response.url),
            response.request_id,
            response.retries_taken,
        )


async def test_an_unread_response_can_be_read():
    async with unread(reply(BODY)) as response:
        assert BODY == await response.read()


async def test_an_unread_response_can_be_read_as_text():
    async with unread(reply(BODY, content_type="text/plain; charset=utf-8")) as response:
        assert BODY.decode() == await response.text()


async def test_an_unread_response_can_be_read_as_json():
    async with unread(reply(FILE)) as response:
        assert FILE == await response.json()


async def test_an_unread_response_can_be_parsed():
    async with unread(reply(BODY)) as response:
        assert BODY == (await response.parse()).content


async def test_an_unread_response_can_be_parsed_to_another_type():
    async with unread(reply(MODEL)) as response:
        assert m.Model.from_dict(MODEL) == await response.parse(to=m.Model)


async def test_an_unread_response_gives_bytes_as_they_arrive():
    async with unread(streamed(b"ab", b"cd", b"e")) as response:
        assert [b"ab", b"cd", b"e"] == [piece async for piece in response.iter_bytes()]


async def test_an_unread_response_gives_bytes_in_pieces_of_a_size():
    async with unread(streamed(b"ab", b"cd", b"e")) as response:
        assert [b"abc", b"de"] == [piece async for piece in response.iter_bytes(3)]


async def test_an_unread_response_gives_its_bytes_once():
    async with unread(streamed(b"ab")) as response:
        assert [b"ab"] == [piece async for piece in response.iter_bytes()]
        with pytest.raises(APIConnectionError, match="StreamConsumed"):
            assert [] == [piece async for piece in response.iter_bytes()]


async def test_a_response_that_was_left_gives_no_bytes():
    async with unread(streamed(b"ab")) as response:
        pass

    with pytest.raises(APIConnectionError, match="StreamClosed"):
        assert [] == [piece async for piece in response.iter_bytes()]


async def test_an_unread_response_gives_text():
    async with unread(streamed(BODY[:3], BODY[3:], content_type="text/plain")) as response:
        assert BODY.decode() == "".join([piece async for piece in response.iter_text()])


async def test_an_unread_response_gives_lines():
    async with unread(streamed(BODY[:3], BODY[3:], content_type="text/plain")) as response:
        assert ["Grüße", "an alle"] == [line async for line in response.iter_lines()]


async def test_an_unread_response_can_be_written_to_a_file(tmp_path):
    async with unread(streamed(b"ab", b"cd")) as response:
        await response.stream_to_file(tmp_path / "out")

    assert b"abcd" == (tmp_path / "out").read_bytes()


async def test_an_unread_stream_parses_to_a_stream():
    client = mock_client(Answers(streamed(HELLO)))
    streaming = client.chat.completions.with_streaming_response
    async with streaming.create(**ASK, stream=True) as response:
        stream = await response.parse()

        assert 3 == len([item async for item in stream])


async def test_an_unread_stream_gives_its_lines():
    client = mock_client(Answers(streamed(events({"a": 1}))))
    streaming = client.chat.completions.with_streaming_response
    async with streaming.create(**ASK, stream=True) as response:
        assert ['data: {"a": 1}', ""] == [line async for line in response.iter_lines()]


async def test_nothing_is_sent_before_the_with():
    answers = Answers(reply(BODY))
    manager = mock_client(answers).files.with_streaming_response.content("file-1")
    before = len(answers.requests)
    async with manager:
        pass

    assert (0, 1) == (before, len(answers.requests))


async def test_an_unread_call_raises_what_the_method_raises():
    with pytest.raises(NotFoundError, match=r"It broke\."):
        async with unread(failure(404)):
            pass


async def test_an_unread_response_is_not_read():
    with RawServer(Answer((begin("text/plain"), UNTIL_CLOSED))) as server:
        async with socket_client(server) as client:
            async with client.files.with_streaming_response.content("file-1") as response:
                assert 200 == response.status_code

            assert await async_happened(server.hung_up)


@pytest.mark.parametrize("use", ["read", "text", "json", "parse"])
async def test_a_body_that_breaks_off_is_a_connection_error(use):
    with RawServer(Answer((begin("text/plain"), part(b"abc"), CLOSE))) as server:
        async with (
            socket_client(server) as client,
            client.files.with_streaming_response.content("file-1") as response,
        ):
            with pytest.raises(APIConnectionError):
                await getattr(response, use)()


@pytest.mark.parametrize("use", ["iter_bytes", "iter_text", "iter_lines"])
async def test_a_body_that_breaks_off_between_pieces_is_a_connection_error(use):
    async with unread(streamed(b"abc", httpx.ReadError("reset"))) as response:
        with pytest.raises(APIConnectionError):
            assert [] == [piece async for piece in getattr(response, use)()]


async def test_a_body_that_is_slow_is_a_timeout():
    async with unread(streamed(b"abc", httpx.ReadTimeout("slow"))) as response:
        with pytest.raises(APITimeoutError):
            await response.read()


@pytest.mark.parametrize("how", ["aclose", "close"])
async def test_an_unread_response_can_be_closed(how):
    async with unread(streamed(b"abc", b"def")) as response:
        await getattr(response, how)()

        assert response.http_response.is_closed
