"""Edgen: what goes over the wire, what its server has of its own, and how errors read."""

import logging
from typing import Any

import httpx
import pytest

from generated_client.api.edgen import retrieve_edgen_version
from tests.kit.answers import Answers, failure, reply, streamed
from tests.kit.form_fields import fields_of
from tests.kit.samples import ASK, COMPLETION, chunk, events
from wrapper import RetryPolicy
from wrapper._reporting import logs
from wrapper.providers.edgen import (
    APIConnectionError,
    APIError,
    AsyncEdgen,
    BadRequestError,
    Edgen,
    EdgenError,
    InternalServerError,
    Timeout,
)
from wrapper.testing import LocalServer
from wrapper.types.edgen import EdgenTranscription, EdgenVersion

URL = "http://127.0.0.1:33322/v1"
CHAT = f"{URL}/chat/completions"
KEY = "key-of-edgen"
AT_ONCE = RetryPolicy(initial_delay=0)
STATUS = {
    "active_model": "neural-chat-7b-v3-3.Q4_K_M.gguf",
    "download_ongoing": True,
    "download_progress": 42,
    "last_errors": ["no space left"],
}
VERSION = {"major": 0, "minor": 1, "patch": 5, "build": "rc1"}
SPEECH: dict[str, Any] = {"file": ("part.wav", b"RIFF"), "model": "default"}
COMPLETION_OF_EDGEN = {
    "id": "e55b11e3-985b-4fbf-ba2e-5e81e6c100c2",
    "choices": [
        {
            "message": {"role": "assistant", "content": "Hello!", "name": None, "tool_calls": None},
            "finish_reason": None,
            "index": 0,
        }
    ],
    "created": 1_706_718_034,
    "model": "main",
    "system_fingerprint": "edgen-0.1.0",
    "object": "text_completion",
    "usage": {"completion_tokens": 0, "prompt_tokens": 0, "total_tokens": 0},
}
CHUNK_OF_EDGEN = {**chunk("Hi"), "object": "text_completion", "model": "main"}
SESSION = "67e55044-10b1-426f-9247-bb680e5fe0c8"


def answering(answers: Answers, **options: Any) -> Edgen:
    http = httpx.Client(transport=httpx.MockTransport(answers))
    return Edgen(**{"retry": AT_ONCE, "http_client": http, **options})


def async_answering(answers: Answers, **options: Any) -> AsyncEdgen:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    return AsyncEdgen(**{"retry": AT_ONCE, "http_client": http, **options})


def sent(**options: Any) -> httpx.Request:
    """The request of a small chat call."""
    answers = Answers(reply(COMPLETION))
    answering(answers, **options).chat.completions.create(**ASK)
    return answers.request


async def async_sent(**options: Any) -> httpx.Request:
    answers = Answers(reply(COMPLETION))
    await async_answering(answers, **options).chat.completions.create(**ASK)
    return answers.request


# Address, key and headers.


def test_requests_go_to_this_machine_without_credentials():
    request = sent()

    assert CHAT == str(request.url)
    assert "authorization" not in request.headers


async def test_asynchronous_requests_are_the_same():
    ours, theirs = sent(api_key=KEY), await async_sent(api_key=KEY)
    changing = ("idempotency-key", "user-agent")

    assert ours.url == theirs.url
    assert ours.content == theirs.content
    assert {n: v for n, v in ours.headers.items() if n not in changing} == {
        n: v for n, v in theirs.headers.items() if n not in changing
    }


@pytest.mark.parametrize("slash", ["", "/"])
async def test_the_environment_names_another_address(monkeypatch, slash):
    monkeypatch.setenv("EDGEN_BASE_URL", f"http://edgen.test:8083/v1{slash}")
    expected = "http://edgen.test:8083/v1/chat/completions"

    assert expected == str(sent().url) == str((await async_sent()).url)


@pytest.mark.parametrize("slash", ["", "/"])
def test_an_address_that_is_given_comes_first_and_nothing_is_added(monkeypatch, slash):
    monkeypatch.setenv("EDGEN_BASE_URL", "http://edgen.test/v1")
    request = sent(base_url=f"http://my.test:8083{slash}")

    assert "http://my.test:8083/chat/completions" == str(request.url)


def test_no_address_in_the_environment_is_the_usual_one():
    assert URL == str(Edgen(base_url=None).base_url)


async def test_a_key_is_sent_where_one_is_given(monkeypatch):
    given = sent(api_key=KEY)
    monkeypatch.setenv("EDGEN_API_KEY", KEY)
    found = [sent(), await async_sent()]

    assert {f"Bearer {KEY}"} == {r.headers["authorization"] for r in (given, *found)}


@pytest.mark.parametrize("given", [True, False], ids=["argument", "environment"])
async def test_the_organization_has_a_header_of_edgen(monkeypatch, given):
    if not given:
        monkeypatch.setenv("EDGEN_ORG_ID", "org")
    options = {"organization": "org"} if given else {}
    both = [sent(**options), await async_sent(**options)]

    assert ["org", "org"] == [request.headers["Edgen-Organization"] for request in both]
    assert [] == [name for name in both[0].headers if name.startswith("openai")]


def test_variables_of_openai_are_not_read(monkeypatch):
    for name in ("API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://openai.test")
    request = sent()

    assert CHAT == str(request.url)
    assert "openai.test" not in str(request.headers)
    assert Edgen().config.options["webhook_secret"] is None


def test_a_client_is_made_without_any_request():
    answers = Answers(reply(COMPLETION))
    client = answering(answers)

    assert (f"Edgen(base_url='{URL}')", []) == (repr(client), answers.requests)


# What the server has of its own.

OWN = {
    "chat": (lambda c: c.chat.completions.status.create, "/chat/completions/status"),
    "audio": (lambda c: c.audio.transcriptions.status.create, "/audio/transcriptions/status"),
    "embeddings": (lambda c: c.embeddings.status.create, "/embeddings/status"),
}


@pytest.mark.parametrize("name", OWN)
async def test_each_endpoint_tells_its_status(name):
    method, path = OWN[name]
    answers = Answers(reply(STATUS))
    status = method(answering(answers))()
    also = await method(async_answering(answers))()

    assert [("GET", f"{URL}{path}")] * 2 == [(r.method, str(r.url)) for r in answers.requests]
    assert status == also
    assert ("neural-chat-7b-v3-3.Q4_K_M.gguf", True, 42, ["no space left"]) == (
        status.active_model,
        status.download_ongoing,
        status.download_progress,
        status.last_errors,
    )


@pytest.mark.parametrize("name", OWN)
async def test_a_status_has_raw_and_streamed_views(name):
    method, _ = OWN[name]
    client, other = answering(Answers(reply(STATUS))), async_answering(Answers(reply(STATUS)))
    raw = method(client).__self__.with_raw_response.create()
    async with method(other).__self__.with_streaming_response.create() as streamed_:
        parsed = await streamed_.parse()

    assert 42 == raw.parse().download_progress == parsed.download_progress


async def test_the_server_tells_its_version():
    answers = Answers(reply(VERSION))
    version = answering(answers).misc.version.create()
    also = await async_answering(answers).misc.version.create()
    raw = answering(answers).misc.version.with_raw_response.create()

    assert version == also == raw.parse()
    assert (0, 1, 5, "rc1") == (version.major, version.minor, version.patch, version.build)
    assert {("GET", f"{URL}/misc/version")} == {(r.method, str(r.url)) for r in answers.requests}


@pytest.mark.parametrize("id", ["TheFake%2fMy-fake-model-GGUF", "TheFake/My-fake-model-GGUF"])
async def test_ids_of_models_may_be_encoded_already(id):
    answers = Answers(reply({"id": "m", "object": "model", "deleted": True}))
    client, other = answering(answers), async_answering(answers)
    client.models.retrieve(id)
    client.models.delete(id)
    await other.models.retrieve(id)
    await other.models.delete(id)
    paths = [(request.method, request.url.raw_path.decode()) for request in answers.requests]
    path = f"/v1/models/{id.replace('/', '%2F')}"

    assert [("GET", path), ("DELETE", path)] * 2 == paths


async def test_images_come_as_the_values_of_their_bytes():
    answers = Answers(reply({"images": [[137, 80, 78, 71], [1]]}))
    wish: Any = {"prompt": "A rusty robot", "model": "stable-diffusion-2-1", "images": 2}
    made = answering(answers).image.generations.create(**wish, seed=1)
    await async_answering(answers).image.generations.create(**wish, seed=1)

    assert b"\x89PNG" == bytes(made.images[0])
    assert {("POST", f"{URL}/image/generations")} == {
        (request.method, str(request.url)) for request in answers.requests
    }
    assert answers.requests[0].content == answers.requests[1].content
    assert b'{"prompt":"A rusty robot","model":"stable-diffusion-2-1","images":2,"seed":1}' == (
        answers.requests[0].content
    )


async def test_functions_of_the_low_level_take_a_client_of_edgen():
    answers = Answers(reply(VERSION))
    version = retrieve_edgen_version.sync(client=answering(answers))
    also = await retrieve_edgen_version.asyncio(client=async_answering(answers))

    assert version == also
    assert isinstance(version, EdgenVersion)


# Chat.


@pytest.mark.parametrize("stream", [True, False])
async def test_chat_takes_what_edgen_knows_besides(stream):
    answers = Answers(streamed(events("[DONE]")) if stream else reply(COMPLETION))
    extras: Any = {"one_shot": True, "context_hint": 512, "stream": stream}
    answering(answers).chat.completions.create(**ASK, **extras)
    await async_answering(answers).chat.completions.create(**ASK, **extras)
    bodies = [httpx.Response(200, content=r.content).json() for r in answers.requests]

    assert [{**ASK, "one_shot": True, "context_hint": 512}] * 2 == [
        {name: value for name, value in body.items() if name != "stream"} for body in bodies
    ]
    assert [stream, stream] == [body.get("stream", False) for body in bodies]


def test_other_keywords_are_refused_with_those_of_edgen_in_mind():
    with pytest.raises(TypeError, match="'one_shut'; did you mean 'one_shot'"):
        answering(Answers(reply())).chat.completions.create(**ASK, one_shut=True)  # type: ignore[call-overload]


async def test_a_raw_chat_takes_them_too():
    answers = Answers(reply(COMPLETION, headers={"X-My-Header": "mine"}))
    raw = answering(answers).chat.completions.with_raw_response.create(**ASK, one_shot=True)
    client = async_answering(answers)
    streaming = client.chat.completions.with_streaming_response
    async with streaming.create(**ASK, one_shot=True) as response:
        parsed = await response.parse()

    assert "mine" == raw.headers.get("X-My-Header") == response.headers["X-My-Header"]
    assert raw.parse() == parsed


def test_answers_are_read_as_edgen_words_them():
    client = answering(Answers(reply(COMPLETION_OF_EDGEN)))
    completion = client.chat.completions.create(**ASK)

    assert "text_completion" == completion.object
    assert (None, "Hello!") == (
        completion.choices[0].finish_reason,
        completion.choices[0].message.content,
    )


def test_streams_end_without_a_reason_or_a_mark():
    answers = Answers(streamed(events(CHUNK_OF_EDGEN, CHUNK_OF_EDGEN)))
    stream = answering(answers).chat.completions.create(**ASK, stream=True)

    assert ["Hi", "Hi"] == [chunk.choices[0].delta.content for chunk in stream]


# Transcriptions.


async def test_only_fields_that_are_given_are_sent():
    answers = Answers(reply({"text": "Hi"}))
    answering(answers).audio.transcriptions.create(**SPEECH)
    await async_answering(answers).audio.transcriptions.create(**SPEECH)
    expected = [("file", "part.wav", "RIFF"), ("model", None, "default")]

    assert [expected, expected] == [fields_of(request) for request in answers.requests]


async def test_a_recording_goes_on_in_a_session():
    answers = Answers(reply({"text": "Hi", "session": SESSION}), reply({"text": "there"}))
    create = answering(answers).audio.transcriptions.create
    first = create(**SPEECH, create_session=True)
    second = create(**SPEECH, session=first.session or "")
    fields = [fields_of(request)[-1] for request in answers.requests]

    assert (SESSION, None) == (first.session, second.session)
    assert [("create_session", None, "true"), ("session", None, SESSION)] == fields


def test_a_transcript_keeps_its_session():
    transcript = EdgenTranscription(text="Hi", session=SESSION)

    assert {"text": "Hi", "session": SESSION} == transcript.to_dict()
    assert {"text", "session"} == transcript.model_fields_set
    assert transcript == EdgenTranscription.from_dict(transcript.to_dict())
    assert EdgenTranscription(text="Hi").session is None


async def test_text_is_text_though_edgen_sends_json():
    answers = Answers(reply({"text": "Hi"}))
    client, other = answering(answers), async_answering(answers)
    text = client.audio.transcriptions.create(**SPEECH, response_format="text")

    assert "Hi" == text
    assert text == await other.audio.transcriptions.create(**SPEECH, response_format="text")


async def test_a_login_page_is_no_transcript():
    answers = Answers(reply("<html>Log in</html>"))
    client, other = answering(answers), async_answering(answers)
    with pytest.raises(EdgenError, match=r"^Edgen: .* with HTML where text was due .*Log in"):
        client.audio.transcriptions.create(**SPEECH, response_format="text")
    with pytest.raises(EdgenError, match=r"^Edgen: .* with HTML where text was due .*Log in"):
        await other.audio.transcriptions.create(**SPEECH, response_format="srt")


@pytest.mark.parametrize("body", [b"null", b"[]", b'"words"'])
@pytest.mark.parametrize("as_numpy", [False, True])
async def test_embeddings_that_are_no_object_are_refused(body, as_numpy):
    answers = Answers(reply(body, content_type="application/json"))
    asked = {"input": "Hi", "model": "default", "as_numpy": as_numpy}
    with pytest.raises(EdgenError, match=r"^Edgen: .* no object where embeddings were due"):
        answering(answers).embeddings.create(**asked)
    with pytest.raises(EdgenError, match=r"^Edgen: .* no object where embeddings were due"):
        await async_answering(answers).embeddings.create(**asked)


def test_a_raw_transcript_has_its_session():
    create = answering(
        Answers(reply({"text": "Hi", "session": SESSION}))
    ).audio.transcriptions.with_raw_response.create

    assert SESSION == create(**SPEECH, create_session=True).parse().session


# Embeddings.


def test_embeddings_are_asked_for_as_numbers():
    vector = {"object": "embedding", "index": 0, "embedding": [0.5]}
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    answers = Answers(
        reply({"object": "list", "data": [vector], "model": "default", "usage": usage})
    )
    result = answering(answers).embeddings.create(model="default", input="Hi")

    assert {"model": "default", "input": "Hi"} == answers.json
    assert [0.5] == result.data[0].embedding


# Settings of a client.


def test_a_copy_has_its_own_timeout_and_retries():
    client = Edgen(timeout=20.0, max_retries=0)

    assert (Timeout(20.0), 0) == (client.timeout, client.max_retries)
    assert Timeout(5000) == client.with_options(timeout=5 * 1000).timeout
    assert 5 == client.with_options(max_retries=5).max_retries


def test_ten_minutes_and_two_retries_unless_told_otherwise():
    client = Edgen()

    assert (Timeout(600.0, connect=5.0), 2) == (client.timeout, client.max_retries)


# Errors.


async def test_an_unreachable_server_is_told_how_to_start():
    refused = httpx.ConnectError("Connection refused")
    with pytest.raises(APIConnectionError, match="`edgen serve` starts it") as caught:
        answering(Answers(refused)).chat.completions.create(**ASK)
    with pytest.raises(APIConnectionError) as caught_too:
        await async_answering(Answers(refused)).chat.completions.create(**ASK)

    assert str(caught.value).startswith(f"Edgen: POST {CHAT}: ConnectError: Connection refused")
    assert str(caught.value) == str(caught_too.value)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (failure(400), f"Edgen: POST {CHAT} answered 400: It broke."),
        (
            reply("<html>Log in</html>"),
            f"Edgen: POST {CHAT} answered 200 with no JSON (text/html)",
        ),
        (httpx.ReadTimeout("slow"), f"Edgen: POST {CHAT}: no answer in time"),
    ],
    ids=["status", "login page", "timeout"],
)
async def test_errors_name_edgen_and_hold_no_key(answer, text):
    with pytest.raises(EdgenError) as caught:
        answering(Answers(answer), api_key=KEY).chat.completions.create(**ASK)
    with pytest.raises(EdgenError) as caught_too:
        await async_answering(Answers(answer), api_key=KEY).chat.completions.create(**ASK)

    assert text in str(caught.value)
    assert str(caught.value) == str(caught_too.value)
    assert KEY not in f"{caught.value!r} {vars(caught.value)} {caught.value.request.headers!r}"


def test_an_error_as_edgen_words_it_is_read():
    body = {"error": "no_such_model", "model_name": "my-model.gguf"}
    with pytest.raises(InternalServerError, match="no_such_model") as caught:
        answering(Answers(reply(body, status=500)), max_retries=0).chat.completions.create(**ASK)

    assert (500, "my-model.gguf") == (
        caught.value.status_code,
        caught.value.response["model_name"],
    )


@pytest.mark.parametrize("client", [Edgen, AsyncEdgen])
def test_a_key_of_another_type_is_refused(client):
    with pytest.raises(TypeError, match="Edgen: the api_key must be a string"):
        client(api_key=3)


def test_all_errors_are_errors_of_edgen():
    assert EdgenError is APIError


def test_a_client_does_not_show_its_key():
    client = Edgen(api_key=KEY)

    assert KEY not in f"{client!r} {client.config!r}"


@pytest.fixture
def logger(monkeypatch):
    """The logger as it is before the first client."""
    logger = logging.getLogger("wrapper")
    before = logger.level, logger.propagate
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logs, "_configured", False)
    yield logger
    logger.setLevel(before[0])
    logger.propagate = before[1]


@pytest.mark.parametrize("level", ["info", "debug"])
def test_a_variable_of_edgen_shows_log_records_without_keys(monkeypatch, capsys, logger, level):
    monkeypatch.setenv("EDGEN_LOG", level)
    sent(api_key=KEY)
    err = capsys.readouterr().err

    assert f"POST {CHAT} -> 200" in err
    assert KEY not in err


# The same on the local server.


def test_the_local_server_answers_as_edgen_does(server: LocalServer):
    with Edgen(base_url=server.base_url) as client:
        version = client.misc.version.create()
        states = [method(client)() for method, _ in OWN.values()]
        image = client.image.generations.create(prompt="A robot", model="default", width=3)
        first = client.audio.transcriptions.create(**SPEECH, create_session=True)
        second = client.audio.transcriptions.create(**SPEECH, session=first.session or "")
        completion = client.chat.completions.create(**ASK, one_shot=True, context_hint=9)

    assert "" == version.build
    assert ["unknown"] * 3 == [status.active_model for status in states]
    assert bytes(image.images[0]).startswith(b"\x89PNG")
    assert first.session == second.session
    assert completion.choices[0].message.content


async def test_the_local_server_answers_asynchronous_clients(server: LocalServer):
    async with AsyncEdgen(base_url=server.base_url) as client:
        version = await client.misc.version.create()
        states = [await method(client)() for method, _ in OWN.values()]
        image = await client.image.generations.create(prompt="A robot", model="default")
        first = await client.audio.transcriptions.create(**SPEECH, create_session=True)
        stream = await client.chat.completions.create(**ASK, stream=True, one_shot=True)
        text = "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    assert "" == version.build
    assert [[]] * 3 == [status.last_errors for status in states]
    assert bytes(image.images[0]).startswith(b"\x89PNG")
    assert first.session
    assert text


def test_the_local_server_is_as_strict_about_recordings_as_edgen(server: LocalServer):
    with Edgen(base_url=server.base_url) as client:
        create = client.audio.transcriptions.create
        with pytest.raises(BadRequestError, match="Unknown field: 'include"):
            create(**SPEECH, include=["logprobs"])
        with pytest.raises(BadRequestError, match="'session': expected a UUID"):
            create(**SPEECH, session="yesterday")


def test_images_of_the_local_server_have_the_size_that_was_asked_for(server: LocalServer):
    with Edgen(base_url=server.base_url) as client:
        create = client.image.generations.create
        made = create(prompt="A", model="default", width=3, height=2, images=2, seed=1)
        again = create(prompt="A", model="default", width=3, height=2, images=2, seed=1)
    first, second = map(bytes, made.images)

    assert (3, 2) == tuple(int.from_bytes(first[at : at + 4], "big") for at in (16, 20))
    assert first != second
    assert made == again


def test_a_recording_without_its_model_is_refused_by_the_local_server(server: LocalServer):
    url = f"{server.base_url}/audio/transcriptions"
    answer = httpx.post(url, files={"file": b"x"}, data={"session": SESSION}, verify=False)

    assert (400, "file") == (answer.status_code, answer.json()["error"]["param"])


async def test_a_transcript_can_be_streamed():
    body = events({"type": "transcript.text.done", "text": "Hi"})
    answers = Answers(streamed(body))
    options: dict[str, Any] = {**SPEECH, "stream": True}
    stream = answering(answers).audio.transcriptions.create(**options)
    other = await async_answering(answers).audio.transcriptions.create(**options)
    texts = [[event.text for event in stream], [event.text async for event in other]]

    assert ([["Hi"], ["Hi"]], True, True) == (texts, stream.completed, other.completed)
    assert [("stream", None, "true")] * 2 == [fields_of(r)[-1] for r in answers.requests]
