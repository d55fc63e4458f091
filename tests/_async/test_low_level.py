"""The generated functions through a client of ours."""

import httpx
import pytest

from generated_client import models as m
from generated_client.api.audio import create_transcription
from generated_client.api.chat import create_chat_completion, retrieve_chat_completion
from generated_client.api.files import create_file, download_file, list_files
from generated_client.api.models import list_models, retrieve_model
from tests._async.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION, FILE, KEY, MODEL, MODELS, page
from wrapper import (
    APIConnectionError,
    APIResponseValidationError,
    AsyncClient,
    ClientClosedError,
    NotFoundError,
    Profile,
)

SPEECH = {"file": b"x", "model": "m"}


async def test_a_function_returns_its_model():
    listed = await list_models.asyncio(client=mock_client(Answers(reply(MODELS))).low_level)

    assert (m.ModelList, ["gpt-4o"]) == (type(listed), [model.id for model in listed.data])


async def test_a_function_returns_the_response_in_detail():
    client = mock_client(Answers(reply(MODEL, headers={"x-mine": "1"})))
    detailed = await retrieve_model.asyncio_detailed("gpt-4o", client=client.low_level)

    assert (200, "1", "gpt-4o") == (
        detailed.status_code,
        detailed.headers["x-mine"],
        detailed.parsed.id,
    )


TRANSCRIPT = m.Transcription(text="Hello.")


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b"Hello.", "text/plain", "Hello."),
        (b'{"text": "Hello."}', "text/plain", TRANSCRIPT),
        (b'{"text": "Hello."}', "application/json", TRANSCRIPT),
    ],
)
async def test_a_function_returns_a_text_or_an_object(body, content_type, expected):
    client = mock_client(Answers(reply(body, content_type=content_type))).low_level

    assert expected == await create_transcription.asyncio(client=client, body=SPEECH)


@pytest.mark.parametrize(
    ("body", "content_type", "says"),
    [
        (b"<p>Log in.", "text/html", "HTML where text was due"),
        (b'{"error": {"message": "No."}}', "text/plain", "an error"),
        (b"Hello.", "application/json", "no JSON"),
    ],
)
async def test_a_function_refuses_what_is_neither_text_nor_its_object(body, content_type, says):
    client = mock_client(Answers(reply(body, content_type=content_type))).low_level
    with pytest.raises(APIResponseValidationError, match=says):
        await create_transcription.asyncio(client=client, body=SPEECH)


async def test_a_function_goes_to_the_address_of_the_client_with_its_headers():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, default_headers={"x-mine": "1"}, default_query={"q": "2"})
    await list_models.asyncio(client=client.low_level)

    assert (f"{BASE_URL}/models?q=2", "1", f"Bearer {KEY}") == (
        str(answers.request.url),
        answers.request.headers["x-mine"],
        answers.request.headers["authorization"],
    )


async def test_a_function_follows_a_change_of_address():
    answers = Answers(reply(MODELS))
    client = mock_client(answers)
    low_level = client.low_level
    client.base_url = "http://other.test"
    await list_models.asyncio(client=low_level)

    assert "http://other.test/models" == str(answers.request.url)


async def test_a_function_sends_a_body():
    answers = Answers(reply(COMPLETION))
    completion = await create_chat_completion.asyncio(
        client=mock_client(answers).low_level, body=ASK
    )

    assert (ASK, "Hello!") == (answers.json, completion.choices[0].message.content)


async def test_a_function_sends_a_query():
    answers = Answers(reply(page()))
    await list_files.asyncio(client=mock_client(answers).low_level, limit=3)

    assert "limit=3" == answers.request.url.query.decode()


async def test_a_function_uploads_a_file():
    answers = Answers(reply(FILE))
    body = {"file": b"content", "purpose": "batch"}
    made = await create_file.asyncio(client=mock_client(answers).low_level, body=body)

    assert ("file-1", True) == (made.id, b"\r\ncontent\r\n" in b"".join(answers.request.stream))


async def test_a_function_downloads_bytes():
    client = mock_client(Answers(reply(b"abc")))

    assert b"abc" == await download_file.asyncio("file-1", client=client.low_level)


@pytest.mark.parametrize("first", [failure(503), httpx.ReadError("reset")])
async def test_a_function_is_tried_again(first):
    answers = Answers(first, first, reply(MODELS))
    await list_models.asyncio(client=mock_client(answers).low_level)

    assert ["0", "1", "2"] == answers.headers("x-retry-count")


async def test_a_function_asks_a_callable_for_the_key():
    answers = Answers(reply(MODELS))
    await list_models.asyncio(client=mock_client(answers, api_key=lambda: "called").low_level)

    assert ["Bearer called"] == answers.headers("authorization")


class Branded(AsyncClient):
    profile = Profile(paths={"/chat/completions": "/ai/completions"}, auth_scheme="Token")


async def test_a_function_does_as_the_profile_says():
    answers = Answers(reply(COMPLETION))
    http = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    client = Branded(api_key=KEY, base_url=BASE_URL, http_client=http)
    await create_chat_completion.asyncio(client=client.low_level, body=ASK)

    assert (f"{BASE_URL}/ai/completions", f"Token {KEY}") == (
        str(answers.request.url),
        answers.request.headers["authorization"],
    )


async def test_a_function_raises_our_errors():
    with pytest.raises(NotFoundError, match=r"It broke\."):
        await retrieve_model.asyncio("x", client=mock_client(Answers(failure(404))).low_level)


async def test_a_function_raises_our_connection_errors():
    client = mock_client(Answers(httpx.ConnectError("refused")))
    with pytest.raises(APIConnectionError):
        await list_models.asyncio(client=client.low_level)


async def test_a_function_refuses_what_is_not_what_it_claims():
    with pytest.raises(APIResponseValidationError):
        await list_models.asyncio(client=mock_client(Answers(reply("<html>"))).low_level)


async def test_a_function_refuses_an_empty_path_parameter():
    with pytest.raises(ValueError, match="Expected a non-empty value for `completion_id`"):
        await retrieve_chat_completion.asyncio("", client=mock_client(Answers()).low_level)


async def test_a_function_of_a_closed_client_says_so():
    client = mock_client(Answers(reply(MODELS)))
    low_level = client.low_level
    await client.close()

    with pytest.raises(ClientClosedError):
        await list_models.asyncio(client=low_level)


async def test_headers_can_be_added():
    answers = Answers(reply(MODELS))
    low_level = mock_client(answers).low_level
    await list_models.asyncio(client=low_level.with_headers({"X-Extra": "1"}))
    await list_models.asyncio(client=low_level)

    assert ["1", None] == answers.headers("x-extra")


async def test_cookies_can_be_added():
    answers = Answers(reply(MODELS))
    low_level = mock_client(answers).low_level.with_cookies({"a": "1"}).with_cookies({"b": "2"})
    await list_models.asyncio(client=low_level)

    assert ["a=1; b=2"] == answers.headers("cookie")


async def test_a_time_limit_can_be_set():
    answers = Answers(reply(MODELS))
    low_level = mock_client(answers).low_level.with_timeout(httpx.Timeout(7))
    await list_models.asyncio(client=low_level)

    assert httpx.Timeout(7).as_dict() == answers.request.extensions["timeout"]


async def test_what_was_added_is_kept_with_retries_and_errors():
    answers = Answers(failure(503), failure(404))
    low_level = mock_client(answers).low_level.with_headers({"x-extra": "1"})
    with pytest.raises(NotFoundError):
        await list_models.asyncio(client=low_level)

    assert ["1", "1"] == answers.headers("x-extra")


def test_the_representation_shows_no_credential():
    assert KEY not in repr(mock_client(Answers()).low_level.with_headers({"x-api-key": KEY}))


async def test_functions_of_the_other_kind_are_refused():
    answers = Answers(reply(MODELS))
    low_level = mock_client(answers).low_level
    with pytest.raises(TypeError):
        list_models.sync(client=low_level)  # sync: list_models.asyncio(client=low_level).send(None)

    assert [] == answers.requests
