"""PeakPrivacy: what goes over the wire, what comes back, and how errors read."""

import copy
import json
import logging
from typing import Any

import httpx
import pytest

from generated_client import models as m
from generated_client.api.peakprivacy import list_peak_privacy_models, ping_peak_privacy
from tests.kit.answers import Answers, reply, streamed
from wrapper import RetryPolicy
from wrapper.providers.peakprivacy import (
    ApiConnectionError,
    ApiError,
    ApiResponseValidationError,
    ApiStatusError,
    ApiTokenNotFoundError,
    ApiTokenValid,
    AsyncPeakPrivacy,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    MissingAPIKeyError,
    NotFoundError,
    PeakPrivacy,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from wrapper.testing import LocalServer
from wrapper.testing.endpoints.peakprivacy import WRONG_TOKEN
from wrapper.types import peakprivacy as t

URL = "https://api.peakprivacy.ch/v1"
TOKEN = "secret-of-peakprivacy"
AT_ONCE = RetryPolicy(initial_delay=0)
ASK: dict[str, Any] = {
    "model": "mistral-swiss",
    "messages": [{"role": "user", "content": "Hi"}],
}
MESSAGE = {"content": "Hello!", "role": "assistant"}
COMPLETION = {
    "id": "1df8f5af",
    "object": "chat.completion",
    "created": 1_705_942_239,
    "model": "mistral-swiss",
    "choices": [{"finish_reason": "stop", "index": 0, "message": MESSAGE}],
    "usage": {"completion_tokens": 2, "prompt_tokens": 1, "total_tokens": 3},
}
MODEL = {
    "id": "mistral-swiss",
    "object": "model",
    "created": 1_705_942_239,
    "owned_by": "peakprivacy",
    "max_tokens": 32_000,
}
LOGIN = "<!doctype html><title>Log in</title>"


def answering(answers: Answers, **options: Any) -> PeakPrivacy:
    http = httpx.Client(transport=httpx.MockTransport(answers))
    return PeakPrivacy(**{"api_token": TOKEN, "retry": AT_ONCE, "http_client": http, **options})


def async_answering(answers: Answers, **options: Any) -> AsyncPeakPrivacy:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    return AsyncPeakPrivacy(
        **{"api_token": TOKEN, "retry": AT_ONCE, "http_client": http, **options}
    )


def pinged(**options: Any) -> httpx.Request:
    answers = Answers(reply({}))
    answering(answers, **options).chat.check_api_token()
    return answers.request


def asked(**params: Any) -> Any:
    """The body of a chat call."""
    answers = Answers(reply(COMPLETION))
    answering(answers).chat.completions.create(**ASK, **params)
    return answers.json


def chunk(text: str, finish_reason: str | None = None) -> bytes:
    """An event as the server writes it: with a message where others have a delta."""
    message = {"content": text, "role": "assistant"}
    choice = {"finish_reason": finish_reason, "index": 0, "message": message}
    return b"data: " + json.dumps({**COMPLETION, "choices": [choice]}).encode() + b"\n\n"


def test_the_token_has_a_header_of_its_own():
    headers = pinged().headers

    assert TOKEN == headers["api-token"]
    assert "XMLHttpRequest" == headers["x-requested-with"]
    assert "application/json" == headers["accept"]
    assert "authorization" not in headers


async def test_asynchronous_requests_are_the_same():
    answers, async_answers = Answers(reply(COMPLETION)), Answers(reply(COMPLETION))
    answering(answers).chat.completions.create(**ASK)
    await async_answering(async_answers).chat.completions.create(**ASK)
    changing = ("idempotency-key", "user-agent")
    ours, theirs = answers.request, async_answers.request

    assert (ours.method, ours.url, ours.content) == (theirs.method, theirs.url, theirs.content)
    assert {n: v for n, v in ours.headers.items() if n not in changing} == {
        n: v for n, v in theirs.headers.items() if n not in changing
    }


@pytest.mark.parametrize("name", ["api_token", "api_key"])
def test_the_token_goes_by_two_names(monkeypatch, name):
    monkeypatch.setenv("PEAKPRIVACY_API_TOKEN", "from-the-environment")
    answers = Answers(reply({}))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    PeakPrivacy(**{name: "given"}, http_client=http).chat.check_api_token()

    assert ["given"] == answers.headers("api-token")


def test_the_token_can_be_the_first_argument():
    assert "given" == PeakPrivacy("given").api_key == AsyncPeakPrivacy("given").api_key


@pytest.mark.parametrize("make", [PeakPrivacy, AsyncPeakPrivacy])
def test_two_tokens_are_one_too_many(make):
    with pytest.raises(ValueError, match=r"^PeakPrivacy: api_token and api_key mean the same"):
        make(api_token="one", api_key="two")


def test_the_environment_holds_the_token(monkeypatch):
    monkeypatch.setenv("PEAKPRIVACY_API_TOKEN", "from-the-environment")

    assert "from-the-environment" == pinged(api_token=None).headers["api-token"]


@pytest.mark.parametrize("make", [PeakPrivacy, AsyncPeakPrivacy])
def test_a_missing_token_is_an_error_of_the_api(make):
    with pytest.raises(ApiTokenNotFoundError) as caught:
        make(api_token=None)

    assert str(caught.value).startswith(
        "PeakPrivacy: pass api_token=... or set PEAKPRIVACY_API_TOKEN"
    )
    assert isinstance(caught.value, ApiError)
    assert MissingAPIKeyError is ApiTokenNotFoundError


@pytest.mark.parametrize("make", [PeakPrivacy, AsyncPeakPrivacy])
def test_a_token_of_another_type_is_refused(make):
    with pytest.raises(TypeError, match=r"^PeakPrivacy: the api_token must be a string"):
        make(api_token=7)


@pytest.mark.parametrize("make", [PeakPrivacy, AsyncPeakPrivacy])
def test_a_misspelt_option_is_refused(make):
    with pytest.raises(TypeError, match="max_retry"):
        make(api_token=TOKEN, max_retry=1)


def test_requests_go_to_peakprivacy():
    assert f"{URL}/ai/ping" == str(pinged().url)


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_environment_names_another_address(monkeypatch, slash):
    monkeypatch.setenv("PEAKPRIVACY_API_URL", f"http://privacy.test/v2{slash}")

    assert "http://privacy.test/v2/ai/ping" == str(pinged().url)


@pytest.mark.parametrize("slash", ["", "/"])
def test_an_address_that_is_given_comes_first(monkeypatch, slash):
    monkeypatch.setenv("PEAKPRIVACY_API_URL", "http://privacy.test")

    assert "http://given.test/v3/ai/ping" == str(
        pinged(base_url=f"http://given.test/v3{slash}").url
    )


def test_variables_of_openai_are_not_read(monkeypatch):
    for name in ("API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://openai.test")
    request = pinged()

    assert "openai" not in f"{request.url} {request.headers}".lower()


@pytest.mark.parametrize("body", [{"message": "pong"}, {}, "pong", [], None, True])
def test_any_success_says_that_the_token_is_valid(body):
    content = json.dumps(body).encode()
    client = answering(Answers(reply(content, content_type="application/json")))
    valid = client.chat.check_api_token()

    assert ApiTokenValid(is_valid=True) == valid
    assert "ApiTokenValid(is_valid=True)" == repr(valid)


@pytest.mark.parametrize(("status", "body"), [(201, {}), (204, None)])
def test_any_status_of_success_is_one(status, body):
    answers = Answers(reply(body, status=status))

    assert answering(answers).chat.check_api_token().is_valid


async def test_the_token_is_checked_asynchronously():
    answers = Answers(reply({}))

    assert (await async_answering(answers).chat.check_api_token()).is_valid
    assert ("GET", f"{URL}/ai/ping") == (answers.request.method, str(answers.request.url))


@pytest.mark.parametrize("body", [LOGIN, {"error": "Unauthenticated"}])
async def test_a_success_that_is_none_says_nothing_of_the_token(body):
    with pytest.raises(ApiResponseValidationError, match=f"^PeakPrivacy: GET {URL}/ai/ping"):
        answering(Answers(reply(body))).chat.check_api_token()
    with pytest.raises(ApiResponseValidationError, match=f"^PeakPrivacy: GET {URL}/ai/ping"):
        await async_answering(Answers(reply(body))).chat.check_api_token()


def test_the_page_of_models_goes_by_two_names():
    answers = Answers(reply({"object": "list", "data": [MODEL]}))
    page = answering(answers).models.list()

    assert ("GET", f"{URL}/ai/models") == (answers.request.method, str(answers.request.url))
    assert page.models == page.data == list(page)
    assert [32_000] == [model.max_tokens for model in page]
    assert "req_1" == page.request_id


async def test_the_asynchronous_page_of_models_goes_by_two_names():
    models = async_answering(Answers(reply({"data": [MODEL]}))).models
    page = await models.list()

    assert page.models == page.data == [model async for model in models.list()]
    assert ["mistral-swiss"] == [model.id for model in page.models]


def test_a_page_of_models_prints_what_there_is():
    page = answering(Answers(reply({"data": [MODEL]}))).models.list()

    assert (
        "ModelPage(models=[PeakPrivacyModel(id='mistral-swiss', object='model',"
        " created=1705942239, owned_by='peakprivacy', max_tokens=32000)])" == str(page)
    )


@pytest.mark.parametrize("body", [[MODEL], {"data": [MODEL]}], ids=["bare", "object"])
def test_models_come_with_or_without_a_frame(body):
    assert ["mistral-swiss"] == [o.id for o in answering(Answers(reply(body))).models.list()]


async def test_views_of_the_models_have_their_page():
    def client() -> PeakPrivacy:
        return answering(Answers(reply({"data": [MODEL]})))

    raw = client().models.with_raw_response.list()
    with client().models.with_streaming_response.list() as unread:
        page = unread.parse()
    async_client = async_answering(Answers(reply({"data": [MODEL]})))
    async_raw = await async_client.models.with_raw_response.list()

    assert raw.parse().models == page.models == async_raw.parse().models
    assert 200 == raw.status_code


def test_what_is_not_given_is_not_sent():
    assert ASK == asked()


@pytest.mark.parametrize(
    "params",
    [
        {"anonymize": True, "stream": True},
        {"anonymize": False, "stream": True},
        {"anonymize": None},
        {"random_seed": 7, "safe_prompt": False},
        {"max_tokens": 10, "temperature": 0.5, "top_p": 0.9},
        {"stream": True},
    ],
    ids=str,
)
def test_what_is_given_is_sent_as_it_is(params):
    assert {**ASK, **params} == asked(**params)


def test_other_parameters_are_refused():
    with pytest.raises(TypeError, match="'seed'"):
        asked(seed=1)


def test_a_completion_is_read():
    answers = Answers(reply(COMPLETION))
    completion = answering(answers).chat.completions.create(**ASK)

    assert ("POST", f"{URL}/ai/completions") == (answers.request.method, str(answers.request.url))
    assert "Hello!" == completion.choices[0].message.content
    assert completion.usage is not None
    assert 3 == completion.usage.total_tokens


@pytest.mark.parametrize("done", [[], [b"data: [DONE]\n\n"]], ids=["silent", "done"])
async def test_a_message_is_readable_as_delta_and_the_last_chunk_is_kept(done):
    answer = streamed(chunk("Hel"), chunk("lo!"), chunk("", "stop"), *done)
    stream = answering(Answers(answer)).chat.completions.create(**ASK, stream=True)
    choices = [chunk.choices[0] for chunk in stream]
    async_stream = await async_answering(Answers(answer)).chat.completions.create(
        **ASK, stream=True
    )

    assert ["Hel", "lo!", ""] == [choice.delta.content for choice in choices]
    assert [None, None, "stop"] == [choice.finish_reason for choice in choices]
    assert ["Hel", "lo!", ""] == [c.choices[0].delta.content async for c in async_stream]
    assert stream.completed
    assert async_stream.completed


async def test_a_whole_answer_is_a_stream_of_one():
    answer = reply(COMPLETION)
    stream = answering(Answers(answer)).chat.completions.create(**ASK, stream=True)
    async_stream = await async_answering(Answers(answer)).chat.completions.create(
        **ASK, stream=True
    )

    assert ["Hello!"] == [chunk.choices[0].delta.content for chunk in stream]
    assert ["Hello!"] == [chunk.choices[0].delta.content async for chunk in async_stream]


def test_a_stream_asks_for_errors_as_json():
    answers = Answers(streamed(chunk("")))
    answering(answers).chat.completions.create(**ASK, stream=True, extra_headers={"x-more": "1"})

    assert ["application/json"] == answers.headers("accept")
    assert ["1"] == answers.headers("x-more")


async def test_views_of_a_completion_have_its_response():
    raw = answering(Answers(reply(COMPLETION))).chat.completions.with_raw_response.create(**ASK)
    client = async_answering(Answers(reply(COMPLETION)))
    async with client.chat.completions.with_streaming_response.create(**ASK) as unread:
        completion = await unread.parse()
    ping = answering(Answers(reply({}))).chat.with_raw_response.check_api_token()

    assert raw.parse().id == completion.id
    assert ping.parse().is_valid


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (418, ApiStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
    ],
)
async def test_a_status_has_its_error(status, error):
    answers = Answers(reply({"message": "No."}, status=status))
    with pytest.raises(ApiStatusError) as caught:
        answering(answers, max_retries=0).chat.completions.create(**ASK)
    with pytest.raises(ApiStatusError) as caught_too:
        await async_answering(answers, max_retries=0).chat.completions.create(**ASK)

    assert error is type(caught.value) is type(caught_too.value)
    assert status == caught.value.status_code == caught.value.response.status_code
    assert "No." == caught.value.response["message"]


INVALID = {
    "message": "Validation error",
    "errors": {"model": ["Is no string.", "Is invalid."], "name": ["Is required."]},
}


@pytest.mark.parametrize(
    ("status", "body", "text"),
    [
        (401, {"error": "Unauthenticated"}, "Unauthenticated"),
        (422, INVALID, "Validation error (model: Is no string.; Is invalid.; name: Is required.)"),
    ],
)
def test_its_own_errors_read_well(status, body, text):
    with pytest.raises(ApiStatusError) as caught:
        answering(Answers(reply(body, status=status))).chat.check_api_token()

    expected = f"PeakPrivacy: GET {URL}/ai/ping answered {status}: {text} (request id req_1)"
    assert expected == caught.value.message


@pytest.mark.parametrize(
    ("body", "is_there"), [(INVALID, True), ({"error": "broken"}, False), (LOGIN, False)]
)
def test_the_response_of_an_error_says_what_it_holds(body, is_there):
    with pytest.raises(ApiStatusError) as caught:
        answering(Answers(reply(body, status=422))).chat.check_api_token()

    assert is_there is ("errors" in caught.value.response)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply({"error": "Unauthenticated"}, status=401), AuthenticationError),
        (reply(LOGIN), ApiResponseValidationError),
        (httpx.ConnectError("refused"), ApiConnectionError),
    ],
    ids=["status", "login page", "unreachable"],
)
async def test_errors_name_peakprivacy_and_hold_no_token(answer, error):
    client = answering(Answers(answer), max_retries=0)
    with pytest.raises(error) as caught:
        client.chat.completions.create(**ASK)
    async_client = async_answering(Answers(answer), max_retries=0)
    with pytest.raises(error) as caught_too:
        await async_client.chat.completions.create(**ASK)

    assert str(caught.value).startswith(f"PeakPrivacy: POST {URL}/ai/completions")
    assert str(caught.value) == str(caught_too.value)
    assert TOKEN not in f"{caught.value!r} {vars(caught.value)} {caught.value.request.headers!r}"


async def test_a_login_page_is_no_stream():
    match = rf"^PeakPrivacy: POST {URL}/ai/completions answered 200 .*Log in"
    stream = answering(Answers(reply(LOGIN))).chat.completions.create(**ASK, stream=True)
    with pytest.raises(ApiResponseValidationError, match=match):
        next(stream)
    client = async_answering(Answers(reply(LOGIN)))
    async_stream = await client.chat.completions.create(**ASK, stream=True)
    with pytest.raises(ApiResponseValidationError, match=match):
        await anext(async_stream)


def test_every_error_has_a_status_code():
    assert ApiError("any").status_code is None
    assert ApiConnectionError("any").status_code is None
    assert ApiTokenNotFoundError("any").status_code is None


def test_neither_client_nor_log_shows_the_token(caplog):
    answers = Answers(reply({}))
    client = answering(answers)
    with caplog.at_level(logging.DEBUG):
        client.chat.check_api_token()

    assert caplog.records
    assert TOKEN not in caplog.text + repr(client) + repr(client.config)


def test_the_rest_of_the_surface_is_there():
    answers = Answers(reply({"object": "list", "data": [], "model": "e"}))
    answering(answers).embeddings.create(model="e", input="Hi")

    assert f"{URL}/embeddings" == str(answers.request.url)
    assert [TOKEN] == answers.headers("api-token")


def test_copies_are_of_the_same_kind():
    client = answering(Answers(reply({})))

    assert {PeakPrivacy} == {
        type(one) for one in (client.with_options(max_retries=1), copy.deepcopy(client))
    }


async def test_functions_of_the_generated_client_take_its_clients():
    listing = list_peak_privacy_models.sync(client=answering(Answers(reply({"data": [MODEL]}))))
    pong = await ping_peak_privacy.asyncio(client=async_answering(Answers(reply("1"))))

    assert isinstance(listing, t.PeakPrivacyModelList)
    assert [m.PeakPrivacyModel] == [type(model) for model in listing.data]
    assert 1 == pong


@pytest.fixture
def local(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> LocalServer:
    monkeypatch.setenv("PEAKPRIVACY_API_URL", server.base_url)
    monkeypatch.setenv("PEAKPRIVACY_API_TOKEN", TOKEN)
    return server


def test_the_local_server_answers_it(local):
    with PeakPrivacy() as client:
        assert client.chat.check_api_token().is_valid
        assert "mistral-swiss" in [model.id for model in client.models.list()]
        assert client.chat.completions.create(**ASK).choices[0].message.content

    paths = ["/v1/ai/ping", "/v1/ai/models", "/v1/ai/completions"]
    assert paths == [request.path for request in local.requests]


@pytest.mark.parametrize(("params", "is_whole"), [({"anonymize": False}, False), ({}, True)])
async def test_the_local_server_streams_what_it_need_not_anonymize(local, params, is_whole):
    async with AsyncPeakPrivacy() as client:
        stream = await client.chat.completions.create(**ASK, **params, stream=True)
        chunks = [chunk async for chunk in stream]

    assert is_whole is (len(chunks) == 1)
    assert "stop" == chunks[-1].choices[0].finish_reason
    assert "Hi" in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


async def test_the_local_server_refuses_as_it_does(local):
    async with AsyncPeakPrivacy(WRONG_TOKEN) as client:
        with pytest.raises(AuthenticationError, match="Unauthenticated"):
            await client.chat.check_api_token()
    with PeakPrivacy() as client, pytest.raises(UnprocessableEntityError) as caught:
        client.chat.completions.create(model="none", messages=[{"role": "user"}])

    assert ["The selected model is invalid."] == caught.value.response["errors"]["model"]


def test_the_local_server_does_not_record_the_token(local):
    with PeakPrivacy() as client:
        client.chat.check_api_token()

    assert TOKEN not in repr(local.requests)


def test_an_error_that_is_no_json_has_no_keys():
    with pytest.raises(ApiStatusError) as caught:
        answering(Answers(reply(LOGIN, status=422))).chat.check_api_token()

    with pytest.raises(KeyError, match="errors"):
        caught.value.response["errors"]


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ("{", ["messages", "model"]),
        ("[]", ["messages", "model"]),
        ({"model": 1, "messages": [{"role": "user"}]}, ["model"]),
        ({"model": "gpt-4", "messages": "Hi"}, ["messages"]),
        ({"model": "gpt-4", "messages": [{"content": "Hi"}]}, ["messages"]),
        ({"model": "gpt-4", "messages": [{"role": "user"}], "top_p": "1"}, ["top_p"]),
    ],
)
def test_the_local_server_names_the_fields_that_are_wrong(local, body, fields):
    content = body if isinstance(body, str) else json.dumps(body)
    url, headers = f"{local.base_url}/ai/completions", {"Api-Token": TOKEN}
    answer = httpx.post(url, content=content, headers=headers, verify=False)

    assert (422, fields) == (answer.status_code, sorted(answer.json()["errors"]))


def test_the_local_server_completes_nothing_for_a_wrong_token(local):
    with PeakPrivacy(WRONG_TOKEN) as client, pytest.raises(AuthenticationError):
        client.chat.completions.create(**ASK)
