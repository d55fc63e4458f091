# Written by codegen/facade/unasync.py from tests/_async/test_errors.py; edit that file instead.
"""Responses that are no success, and none at all, as errors."""

import copy
import pickle

import httpx
import pytest

import wrapper
from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, failure, reply
from tests.kit.samples import ASK, KEY
from wrapper import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)


def error_of(*answers, **options):
    """What a chat call raises; it is not tried again."""
    client = mock_client(Answers(*answers), **{"max_retries": 0, **options})
    with pytest.raises(APIError) as caught:
        client.chat.completions.create(**ASK)
    return caught.value


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (402, APIStatusError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, APIStatusError),
        (408, APIStatusError),
        (409, ConflictError),
        (413, APIStatusError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (501, InternalServerError),
        (503, InternalServerError),
        (529, InternalServerError),
        (599, InternalServerError),
        (304, APIStatusError),
    ],
)
def test_a_status_has_its_class(status, expected):
    error = error_of(failure(status))

    assert (expected, status) == (type(error), error.status_code)


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.WriteError("reset"), APIConnectionError),
        (httpx.RemoteProtocolError("gone"), APIConnectionError),
        (httpx.LocalProtocolError("wrong"), APIConnectionError),
        (httpx.ProxyError("no"), APIConnectionError),
        (httpx.UnsupportedProtocol("ftp"), APIConnectionError),
        (httpx.TooManyRedirects("20"), APIConnectionError),
        (httpx.DecodingError("gzip"), APIConnectionError),
        (httpx.InvalidURL("url"), APIConnectionError),
        (httpx.ConnectTimeout("slow"), APITimeoutError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.WriteTimeout("slow"), APITimeoutError),
        (httpx.PoolTimeout("slow"), APITimeoutError),
    ],
    ids=lambda value: type(value).__name__,
)
class TestNoResponse:
    def test_it_has_its_class(self, cause, expected):
        assert expected is type(error_of(cause))

    def test_its_cause_is_that_of_httpx(self, cause, expected):
        assert cause is error_of(cause).__cause__

    def test_it_says_what_was_asked_and_what_happened(self, cause, expected):
        message = str(error_of(cause))

        assert f"POST {BASE_URL}/chat/completions" in message
        assert type(cause).__name__ in message
        assert str(cause) in message


LEAVES = [
    "APIConnectionError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
    "AuthenticationError", "BadRequestError", "ClientClosedError", "ConflictError",
    "InternalServerError", "InvalidWebhookSignatureError", "MissingAPIKeyError", "NotFoundError",
    "PermissionDeniedError", "RateLimitError", "UnprocessableEntityError",
]  # fmt: skip


@pytest.mark.parametrize("name", LEAVES)
def test_every_error_is_an_api_error(name):
    assert issubclass(getattr(wrapper, name), APIError)


def test_a_timeout_is_a_connection_error():
    assert issubclass(APITimeoutError, APIConnectionError)


def test_a_message_says_what_was_asked_and_what_came_back():
    assert f"POST {BASE_URL}/chat/completions answered 404: It broke. (request id req_1)" == str(
        error_of(failure(404))
    )


def test_an_error_has_its_message():
    error = error_of(failure(404))

    assert error.message == str(error)


def test_an_error_has_what_the_server_says():
    error = error_of(failure(404))

    assert ("some_type", "model", "some_code") == (error.type, error.param, error.code)


def test_the_body_of_an_error_is_its_error_object():
    expected = {
        "message": "It broke.",
        "type": "some_type",
        "param": "model",
        "code": "some_code",
    }

    assert expected == error_of(failure(404)).body


def test_an_error_has_its_request_id():
    assert "req_1" == error_of(failure(404)).request_id


def test_an_error_without_a_request_id_has_none():
    error = error_of(lambda: httpx.Response(404, json={}))

    assert None is error.request_id
    assert "request id" not in str(error)


def test_an_error_without_a_response_has_no_request_id():
    assert None is error_of(httpx.ConnectError("refused")).request_id


def test_an_error_has_its_response():
    error = error_of(failure(404, x_mine="1"))

    assert (404, "1") == (error.response.status_code, error.response.headers["x-mine"])


def test_an_error_has_its_request():
    error = error_of(failure(404))

    assert ("POST", f"{BASE_URL}/chat/completions") == (
        error.request.method,
        str(error.request.url),
    )


@pytest.mark.parametrize("answer", [failure(500), httpx.ReadError("reset")])
@pytest.mark.parametrize("retries", [0, 2])
def test_an_error_knows_its_retries(answer, retries):
    assert retries == error_of(answer, max_retries=retries).retries_taken


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after_ms": "250"}, 0.25),
        ({}, None),
        (
            {
                "retry_after": "Fri, 31 Dec 1999 23:59:59 GMT",
                "date": "Fri, 31 Dec 1999 23:59:00 GMT",
            },
            59.0,
        ),
    ],
)
def test_an_error_knows_when_to_try_again(headers, expected):
    assert expected == error_of(failure(429, **headers)).retry_after


SECRETS = {
    "api_key": KEY,
    "base_url": "http://user:hidden-password@api.test/v1?api_key=hidden-in-query",
    "default_headers": {"X-Api-Key": "hidden-in-header", "Cookie": "session=hidden-in-cookie"},
}
ERRORS = {
    "status": failure(401),
    "no response": httpx.ConnectError("refused"),
    "no JSON": reply("<html>"),
}
each_error = pytest.mark.parametrize("answer", ERRORS.values(), ids=ERRORS)


def shown(error):
    """Everything that an error says and carries."""
    parts = [str(error), repr(error)]
    responses = [error.response, *error.response.history] if hasattr(error, "response") else []
    requests = [error.request, *(response.request for response in responses)]
    if isinstance(error.__cause__, httpx.RequestError):
        requests.append(error.__cause__.request)
    for request in requests:
        parts += [str(request.url), repr(request), *map(str, request.headers.multi_items())]
    return "\n".join(parts)


@each_error
def test_an_error_shows_no_credential(answer):
    text = shown(error_of(answer, **SECRETS))

    assert (KEY not in text, "hidden" not in text) == (True, True)


def test_an_error_after_a_redirect_shows_no_credential():
    away = reply(status=307, headers={"location": f"{BASE_URL}/elsewhere"})

    assert KEY not in shown(error_of(away, failure(401)))


@each_error
def test_a_pickled_error_holds_no_credential(answer):
    pickled = pickle.dumps(error_of(answer, **SECRETS))

    assert (KEY.encode() not in pickled, b"hidden" not in pickled) == (True, True)


def test_an_error_pickled_after_a_redirect_holds_no_credential():
    away = reply(status=307, headers={"location": f"{BASE_URL}/elsewhere"})

    assert KEY.encode() not in pickle.dumps(error_of(away, failure(401)))


@each_error
@pytest.mark.parametrize(
    "twin_of", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_an_error_pickles_whole(answer, twin_of):
    error = error_of(answer)
    twin = twin_of(error)
    names = ["message", "body", "code", "param", "type", "request_id", "retries_taken"]

    assert (type(error), str(error), *(getattr(error, name) for name in names)) == (
        type(twin),
        str(twin),
        *(getattr(twin, name) for name in names),
    )


def test_a_pickled_error_keeps_its_response():
    twin = pickle.loads(pickle.dumps(error_of(failure(429, retry_after="999"))))

    assert (429, 429, 999.0, "It broke.") == (
        twin.status_code,
        twin.response.status_code,
        twin.retry_after,
        twin.response.json()["error"]["message"],
    )


def test_a_pickled_error_keeps_its_request():
    twin = pickle.loads(pickle.dumps(error_of(failure(400))))

    assert ("POST", b"gpt-4o" in twin.request.content) == (twin.request.method, True)


def test_an_error_of_an_upload_pickles():
    client = mock_client(Answers(failure(400)))
    with pytest.raises(BadRequestError) as caught:
        client.files.create(file=b"content", purpose="batch")

    assert 400 == pickle.loads(pickle.dumps(caught.value)).status_code


def test_the_body_of_the_request_is_kept_as_it_was():
    error = error_of(failure(400))

    assert b"messages" in error.request.content


def test_a_request_that_was_sent_is_left_as_it_was():
    answers = Answers(failure(400))
    with pytest.raises(BadRequestError):
        mock_client(answers).chat.completions.create(**ASK)

    assert f"Bearer {KEY}" == answers.request.headers["authorization"]
