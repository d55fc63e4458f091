"""Smarter: where requests go, who may make them, and who one is."""

import json
import logging
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

import generated_client.models
from generated_client.api.smarter import retrieve_smarter_identity
from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION
from tests.providers.smarter_samples import BASE_URL, WHOAMI
from wrapper import APIConnectionError, APIResponseValidationError, RetryPolicy
from wrapper.providers import smarter
from wrapper.providers.smarter import AsyncSmarter, Smarter
from wrapper.testing import LocalServer

KEY = "secret-of-smarter"
AT_ONCE = RetryPolicy(initial_delay=0)
ROOT = Path(__file__).parents[2]


def answering(answers: Callable[[httpx.Request], httpx.Response], **options: Any) -> Smarter:
    http = httpx.Client(transport=httpx.MockTransport(answers))
    return Smarter(**{"api_key": KEY, "retry": AT_ONCE, "http_client": http, **options})


def async_answering(
    answers: Callable[[httpx.Request], httpx.Response], **options: Any
) -> AsyncSmarter:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    return AsyncSmarter(**{"api_key": KEY, "retry": AT_ONCE, "http_client": http, **options})


def asked(**options: Any) -> httpx.Request:
    """The request of `whoami`."""
    answers = Answers(reply(WHOAMI))
    answering(answers, **options).whoami()
    return answers.request


async def async_asked(**options: Any) -> httpx.Request:
    answers = Answers(reply(WHOAMI))
    await async_answering(answers, **options).whoami()
    return answers.request


def test_making_a_client_asks_nothing() -> None:
    answers = Answers(failure(401))
    answering(answers)

    assert [] == answers.requests


def test_whoami_is_a_post_without_a_body() -> None:
    request = asked()

    assert ("POST", f"{BASE_URL}/cli/whoami/", b"") == (
        request.method,
        str(request.url),
        request.content,
    )


@pytest.mark.anyio
async def test_whoami_is_the_same_asynchronously() -> None:
    request = await async_asked()

    assert ("POST", f"{BASE_URL}/cli/whoami/", f"Token {KEY}") == (
        request.method,
        str(request.url),
        request.headers["authorization"],
    )


def test_whoami_names_user_account_and_environment() -> None:
    data = answering(Answers(reply(WHOAMI))).whoami().data

    assert ("admin", "1234-5678-9012", "prod") == (
        data.user.username,
        data.account.account_number,
        data.environment,
    )


def test_a_key_is_sent_as_a_token() -> None:
    assert f"Token {KEY}" == asked().headers["authorization"]


def test_a_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTER_API_KEY", "of-the-environment")

    assert "Token of-the-environment" == asked(api_key=None).headers["authorization"]


def test_a_callable_key_is_asked_for_each_time() -> None:
    assert "Token fresh" == asked(api_key=lambda: "fresh").headers["authorization"]


def test_settings_for_another_provider_stay_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project")

    assert [] == [name for name in asked().headers if name.startswith("openai-")]


@pytest.mark.parametrize("make", [Smarter, AsyncSmarter])
def test_a_missing_key_is_told_with_the_provider(make: type[Smarter | AsyncSmarter]) -> None:
    with pytest.raises(smarter.SmarterInvalidApiKeyError, match=r"^Smarter: pass api_key=") as info:
        make()

    assert isinstance(info.value, (smarter.SmarterError, ValueError))
    assert "SMARTER_API_KEY" in info.value.message


def test_a_key_of_a_wrong_type_is_told_with_the_provider() -> None:
    wrong: Any = 5

    with pytest.raises(TypeError, match=r"^Smarter: the api_key must be a string"):
        Smarter(api_key=wrong)


@pytest.mark.parametrize(
    ("variables", "options", "expected"),
    [
        ({}, {}, "https://platform.smarter.sh/api/v1"),
        ({}, {"environment": "prod"}, "https://platform.smarter.sh/api/v1"),
        ({}, {"environment": "alpha"}, "https://alpha.platform.smarter.sh/api/v1"),
        ({}, {"environment": "beta"}, "https://beta.platform.smarter.sh/api/v1"),
        ({}, {"environment": "next"}, "https://next.platform.smarter.sh/api/v1"),
        ({"ENVIRONMENT": "beta"}, {}, "https://beta.platform.smarter.sh/api/v1"),
        ({"ENVIRONMENT": ""}, {}, "https://platform.smarter.sh/api/v1"),
        (
            {"ENVIRONMENT": "beta"},
            {"environment": "next"},
            "https://next.platform.smarter.sh/api/v1",
        ),
        ({"ROOT_DOMAIN": "example.com"}, {}, "https://platform.example.com/api/v1"),
        (
            {"ROOT_DOMAIN": "example.com", "ENVIRONMENT": "alpha"},
            {},
            "https://alpha.platform.example.com/api/v1",
        ),
        ({"BASE_URL": "http://host/v1"}, {}, "http://host/v1"),
        ({"BASE_URL": "http://host/v1/"}, {}, "http://host/v1"),
        ({"BASE_URL": "http://host/v1", "ENVIRONMENT": "beta"}, {}, "http://host/v1"),
        ({"BASE_URL": "http://host/v1", "ENVIRONMENT": "local"}, {}, "http://host/v1"),
        (
            {"BASE_URL": "http://host/v1"},
            {"environment": "beta"},
            "https://beta.platform.smarter.sh/api/v1",
        ),
        ({"BASE_URL": "http://host/v1"}, {"base_url": "http://mine/v1/"}, "http://mine/v1"),
        ({"ENVIRONMENT": "local"}, {"base_url": "http://mine/v1"}, "http://mine/v1"),
    ],
)
@pytest.mark.parametrize("make", [Smarter, AsyncSmarter])
def test_the_address_is_that_of_the_platform(
    monkeypatch: pytest.MonkeyPatch,
    make: type[Smarter | AsyncSmarter],
    variables: dict[str, str],
    options: dict[str, Any],
    expected: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"SMARTER_{name}", value)

    assert expected == str(make(api_key=KEY, **options).base_url)


@pytest.mark.parametrize("environment", ["local", "staging", "PROD "])
def test_an_environment_without_an_address_is_refused(environment: str) -> None:
    with pytest.raises(smarter.SmarterConfigurationError) as info:
        Smarter(api_key=KEY, environment=environment)

    assert (
        f"Smarter: the environment {environment!r} has no address that is known: there are alpha,"
        " beta, next, prod; for another platform pass base_url=... or set SMARTER_BASE_URL"
    ) == str(info.value)


def test_a_root_domain_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTER_ROOT_DOMAIN", "https://example.com/")

    with pytest.raises(smarter.SmarterConfigurationError, match=r"^Smarter: SMARTER_ROOT_DOMAIN"):
        Smarter(api_key=KEY)


LAZY = {
    "api": "smarter.sh/v1",
    "thing": "None",
    "metadata": {"key": "0123abcd"},
    "message": None,
    "status": None,
}


def test_the_answer_of_whoami_is_asked_for_once_and_late() -> None:
    answers = Answers(reply(WHOAMI))
    client = answering(answers)
    seen = {name: getattr(client, name) for name in LAZY}

    assert LAZY == seen
    assert "prod" == client.data.environment
    assert 1 == len(answers.requests)


@pytest.mark.anyio
async def test_the_answer_of_whoami_is_awaited() -> None:
    answers = Answers(reply(WHOAMI))
    client = async_answering(answers)
    seen = {name: await getattr(client, name) for name in LAZY}

    assert LAZY == seen
    assert "prod" == (await client.data).environment
    assert 1 == len(answers.requests)


def test_what_the_platform_adds_to_its_answer_can_be_read() -> None:
    client = answering(Answers(reply({**WHOAMI, "message": "Hi.", "status": {"up": True}})))

    assert ("Hi.", {"up": True}) == (client.message, client.status)


def test_another_key_is_asked_about_anew() -> None:
    answers = Answers(reply(WHOAMI))
    client = answering(answers)
    for key in ("first", "second"):
        client.api_key = key
        assert "smarter.sh/v1" == client.api

    assert ["Token first", "Token second"] == answers.headers("authorization")


def test_where_whoami_asks_is_known_without_asking() -> None:
    answers = Answers(failure(500))
    client = answering(answers)

    assert ("cli/whoami/", f"{BASE_URL}/cli/whoami/") == (client.url_endpoint, client.url)
    assert [] == answers.requests


def test_whoami_has_a_minute_and_chats_have_ten() -> None:
    answers = Answers(reply(WHOAMI), reply(COMPLETION))
    client = answering(answers)
    client.whoami()
    client.chat.completions.create(**ASK)

    assert [(60.0, 5.0), (600.0, 5.0)] == [
        (request.extensions["timeout"]["read"], request.extensions["timeout"]["connect"])
        for request in answers.requests
    ]


@pytest.mark.parametrize(
    ("of_client", "of_call", "expected"),
    [
        ({"timeout": 20.0}, {}, 20.0),
        ({"timeout": None}, {}, None),
        ({"timeout": 20.0}, {"timeout": 3.0}, 3.0),
        ({}, {"timeout": 3.0}, 3.0),
        ({}, {"timeout": None}, None),
        ({}, {"timeout": smarter.omit}, 60.0),
    ],
)
def test_a_timeout_that_was_given_holds(
    of_client: dict[str, Any], of_call: dict[str, Any], expected: float | None
) -> None:
    answers = Answers(reply(WHOAMI))
    answering(answers, **of_client).whoami(**of_call)

    assert expected == answers.request.extensions["timeout"]["read"]


def test_chats_go_to_the_address_of_the_user() -> None:
    answers = Answers(reply(COMPLETION))
    answering(answers, base_url="http://host/v1").chat.completions.create(**ASK)

    assert ("http://host/v1/chat/completions", f"Token {KEY}") == (
        str(answers.request.url),
        answers.request.headers["authorization"],
    )


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, smarter.BadRequestError),
        (401, smarter.AuthenticationError),
        (403, smarter.PermissionDeniedError),
        (404, smarter.NotFoundError),
        (422, smarter.UnprocessableEntityError),
        (429, smarter.RateLimitError),
        (500, smarter.InternalServerError),
        (503, smarter.InternalServerError),
    ],
)
def test_a_failure_is_told_with_the_provider(
    status: int, error: type[smarter.APIStatusError]
) -> None:
    client = answering(Answers(failure(status)), max_retries=0)

    with pytest.raises(error, match=f"^Smarter: POST .* answered {status}: It broke") as info:
        client.whoami()

    assert (status, "req_1") == (info.value.status_code, info.value.request_id)


def test_a_refused_token_is_told_in_the_words_of_the_platform() -> None:
    client = answering(Answers(reply({"detail": "Invalid token."}, status=401)))

    with pytest.raises(smarter.AuthenticationError, match="401: Invalid token"):
        client.whoami()


def test_a_login_page_is_no_answer() -> None:
    client = answering(Answers(reply("<html>Sign in</html>")))

    with pytest.raises(APIResponseValidationError, match=r"^Smarter: .*Sign in"):
        client.whoami()


@pytest.mark.anyio
async def test_a_platform_out_of_reach_is_told_with_the_provider() -> None:
    client = async_answering(Answers(httpx.ConnectError("refused")), max_retries=0)

    with pytest.raises(APIConnectionError, match=r"^Smarter: POST .*refused") as info:
        await client.whoami()

    assert isinstance(info.value.__cause__, httpx.ConnectError)


def test_no_key_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = answering(Answers(failure(403)))

    with pytest.raises(smarter.PermissionDeniedError) as info:
        client.whoami()

    shown = [repr(client), repr(client.config), str(info.value), repr(vars(info.value))]
    assert info.value.request is not None
    shown += [caplog.text, repr(info.value.request.headers.raw)]
    assert [] == [text for text in shown if KEY in text]


OWN_ERRORS = [
    smarter.SmarterConfigurationError,
    smarter.SmarterValueError,
    smarter.SmarterInvalidApiKeyError,
    smarter.SmarterIlligalInvocationError,
    smarter.SmarterBusinessRuleViolation,
]


@pytest.mark.parametrize("error", OWN_ERRORS)
def test_an_error_of_the_platform_is_an_error_of_ours(error: type[smarter.APIError]) -> None:
    copy = pickle.loads(pickle.dumps(error("Said.")))

    assert issubclass(error, smarter.SmarterError)
    assert (error, "Said.") == (type(copy), copy.message)


def test_the_namespace_has_the_names_of_the_package() -> None:
    assert generated_client.models.SmarterAccount is smarter.Account
    assert (Smarter, AsyncSmarter) == (smarter.Client, smarter.AsyncClient)
    assert [] == [name for name in smarter.__all__ if not hasattr(smarter, name)]


def test_a_name_that_nothing_stands_for_is_missing() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Plugin'"):
        _ = smarter.Plugin  # type: ignore[attr-defined]


def test_importing_does_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SMARTER_API_KEY=of-the-file\n")
    code = (
        "import json, logging, os, sys; before = dict(os.environ);"
        f"sys.path.insert(0, {str(ROOT)!r});"
        "import wrapper.providers.smarter;"
        "print(json.dumps([os.environ == before, logging.root.handlers]))"
    )
    run = subprocess.run(
        [sys.executable, "-B", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert [True, []] == json.loads(run.stdout)
    assert [".env"] == [path.name for path in tmp_path.iterdir()]


def test_a_client_survives_pickling() -> None:
    client = pickle.loads(pickle.dumps(Smarter(api_key=KEY, environment="beta")))

    assert "https://beta.platform.smarter.sh/api/v1" == str(client.base_url)


def test_the_low_level_function_takes_the_client() -> None:
    answers = Answers(reply(WHOAMI))
    answer = retrieve_smarter_identity.sync(client=answering(answers))

    assert answer is not None
    assert ("prod", f"Token {KEY}") == (
        answer.data.environment,
        answers.request.headers["authorization"],
    )


def test_the_local_server_knows_who_one_is(server: LocalServer) -> None:
    with Smarter(api_key=KEY, base_url=server.base_url) as client:
        data = client.whoami().data

    assert "/v1/cli/whoami/" == urlsplit(server.requests[0].path).path
    assert ("admin", "local") == (data.user.username, data.environment)
