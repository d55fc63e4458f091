"""SeekGPT: what goes over the wire, the module as a client, and how errors read."""

import base64
import hashlib
import hmac
import json
import logging
import time
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.kit.answers import Answers, failure, reply
from tests.kit.samples import ASK, COMPLETION
from wrapper import RetryPolicy
from wrapper._reporting import logs
from wrapper.providers import seekgpt
from wrapper.providers.seekgpt import AsyncSeekGPT, MissingAPIKeyError, SeekGPT, SeekGPTError
from wrapper.testing import LocalServer

URL = "https://api.seekgpt.com/v1"
KEY = "sk-secret-of-seekgpt"
CHAT = f"{URL}/chat/completions"
AT_ONCE = RetryPolicy(initial_delay=0)
SETTINGS: dict[str, Any] = {
    "api_key": "",
    "max_retries": 4,
    "organization": "org",
    "project": "proj",
}


def answering(answers: Answers, **options: Any) -> SeekGPT:
    http = httpx.Client(transport=httpx.MockTransport(answers))
    return SeekGPT(**{"api_key": KEY, "retry": AT_ONCE, "http_client": http, **options})


def async_answering(answers: Answers, **options: Any) -> AsyncSeekGPT:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answers))
    return AsyncSeekGPT(**{"api_key": KEY, "retry": AT_ONCE, "http_client": http, **options})


def sent(**options: Any) -> httpx.Request:
    """The request of a small chat call."""
    answers = Answers(reply(COMPLETION))
    answering(answers, **options).chat.completions.create(**ASK)
    return answers.request


async def async_sent(**options: Any) -> httpx.Request:
    answers = Answers(reply(COMPLETION))
    await async_answering(answers, **options).chat.completions.create(**ASK)
    return answers.request


def test_requests_go_to_seekgpt_with_a_bearer_token():
    request = sent()

    assert (CHAT, f"Bearer {KEY}") == (str(request.url), request.headers["authorization"])


async def test_asynchronous_requests_are_the_same():
    ours, theirs = sent(), await async_sent()
    changing = ("idempotency-key", "user-agent")

    assert ours.url == theirs.url
    assert ours.content == theirs.content
    assert {n: v for n, v in ours.headers.items() if n not in changing} == {
        n: v for n, v in theirs.headers.items() if n not in changing
    }


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_environment_names_another_address(monkeypatch, slash):
    monkeypatch.setenv("SEEKGPT_BASE_URL", f"https://api.seekgpt.org/v1{slash}")

    assert "https://api.seekgpt.org/v1/chat/completions" == str(sent().url)


def test_an_address_that_is_given_comes_first(monkeypatch):
    monkeypatch.setenv("SEEKGPT_BASE_URL", "https://api.seekgpt.org/v1")

    assert "http://x.test/chat/completions" == str(sent(base_url="http://x.test/").url)


def test_the_environment_holds_the_key(monkeypatch):
    monkeypatch.setenv("SEEKGPT_API_KEY", "from-the-environment")

    assert "Bearer from-the-environment" == sent(api_key=None).headers["authorization"]


def test_an_empty_key_sends_none():
    assert "authorization" not in sent(api_key="").headers


def test_a_callable_key_is_asked_before_every_attempt():
    keys = iter(["one", "two"])
    answers = Answers(failure(500), reply(COMPLETION))
    answering(answers, api_key=lambda: next(keys)).chat.completions.create(**ASK)

    assert ["Bearer one", "Bearer two"] == answers.headers("authorization")


@pytest.mark.parametrize("given", [True, False], ids=["argument", "environment"])
def test_organization_and_project_have_headers_of_seekgpt(monkeypatch, given):
    monkeypatch.setenv("SEEKGPT_ORG_ID", "org")
    monkeypatch.setenv("SEEKGPT_PROJECT_ID", "proj")
    headers = sent(**({"organization": "o", "project": "p"} if given else {})).headers
    expected = ("o", "p") if given else ("org", "proj")

    assert expected == (headers["SeekGPT-Organization"], headers["SeekGPT-Project"])
    assert [] == [name for name in headers if name.startswith("openai")]


def test_variables_of_openai_are_not_read(monkeypatch):
    for name in ("API_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "http://openai.test")
    request = sent()

    assert URL in str(request.url)
    assert "openai.test" not in str(request.headers)


def test_assistants_are_asked_for_with_seekgpts_header():
    answers = Answers(reply({"object": "list", "data": [], "has_more": False}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        answering(answers).beta.assistants.list()

    assert "assistants=v2" == answers.request.headers["SeekGPT-Beta"]
    assert "OpenAI-Beta" not in answers.request.headers


def signed(secret: str, body: str) -> dict[str, str]:
    stamp = str(int(time.time()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.digest(key, f"wh_1.{stamp}.{body}".encode(), hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"webhook-id": "wh_1", "webhook-timestamp": stamp, "webhook-signature": signature}


def test_the_environment_holds_the_secret_of_webhooks(monkeypatch):
    secret = "whsec_" + base64.b64encode(b"secret of the webhooks").decode()
    monkeypatch.setenv("SEEKGPT_WEBHOOK_SECRET", secret)
    body = json.dumps({"type": "response.completed", "id": "evt_1", "data": {"id": "resp_1"}})
    event = SeekGPT(api_key="").webhooks.unwrap(body, signed(secret, body))

    assert ("response.completed", "resp_1") == (event.type, event.data.id)


@pytest.mark.parametrize("client", [SeekGPT, AsyncSeekGPT])
def test_a_missing_key_says_what_to_do(client):
    with pytest.raises(MissingAPIKeyError, match=r"SeekGPT: pass api_key=.* SEEKGPT_API_KEY"):
        client()


def test_a_key_of_another_type_is_refused():
    with pytest.raises(TypeError, match="SeekGPT: the api_key must be a string"):
        SeekGPT(api_key=3)  # type: ignore[arg-type]


@pytest.mark.parametrize("client", [SeekGPT, AsyncSeekGPT])
def test_a_blank_key_is_none(client, monkeypatch):
    monkeypatch.setenv("SEEKGPT_API_KEY", " \n")
    with pytest.raises(MissingAPIKeyError):
        client()
    with pytest.raises(ValueError, match="SeekGPT: the api_key is blank"):
        client(api_key=" ")


def test_an_address_that_is_none_names_the_provider_and_its_variable(monkeypatch):
    with pytest.raises(ValueError, match=r"^SeekGPT: base_url must start with http"):
        SeekGPT(api_key=KEY, base_url="host/v1")
    monkeypatch.setenv("SEEKGPT_BASE_URL", "host/v1")
    with pytest.raises(ValueError, match=r"^SeekGPT: SEEKGPT_BASE_URL: base_url must start"):
        SeekGPT(api_key=KEY)


@pytest.mark.parametrize("error", ["no credit", {"message": "no credit"}])
async def test_an_error_alone_is_no_response(error):
    answers = Answers(reply({"error": error}))
    with pytest.raises(SeekGPTError, match=r"200 with an error .*no credit"):
        answering(answers).responses.create(model="gpt-4o", input="Hi")
    with pytest.raises(SeekGPTError, match=r"200 with an error .*no credit"):
        await async_answering(answers).responses.create(model="gpt-4o", input="Hi")


def test_a_response_that_failed_is_a_response():
    body = {"id": "resp_1", "error": {"code": "server_error", "message": "It broke."}}
    failed = answering(Answers(reply(body))).responses.create(model="gpt-4o", input="Hi")

    assert "It broke." == failed.error.message


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (failure(429), f"SeekGPT: POST {CHAT} answered 429: It broke."),
        (
            reply("<html>Log in</html>"),
            f"SeekGPT: POST {CHAT} answered 200 with no JSON (text/html)",
        ),
        (httpx.ConnectError("refused"), f"SeekGPT: POST {CHAT}"),
    ],
    ids=["status", "login page", "unreachable"],
)
async def test_errors_name_seekgpt_and_hold_no_key(answer, text):
    with pytest.raises(SeekGPTError) as caught:
        answering(Answers(answer)).chat.completions.create(**ASK)
    with pytest.raises(SeekGPTError) as caught_too:
        await async_answering(Answers(answer)).chat.completions.create(**ASK)

    assert text in str(caught.value)
    assert str(caught.value) == str(caught_too.value)
    assert KEY not in f"{caught.value!r} {vars(caught.value)} {caught.value.request.headers!r}"


def test_a_client_does_not_show_its_key():
    client = SeekGPT(api_key=KEY, webhook_secret="whsec_secret")

    assert f"SeekGPT(base_url='{URL}')" == repr(client)
    assert KEY not in repr(client.config)
    assert "whsec" not in repr(client.config)


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
def test_a_variable_of_seekgpt_shows_log_records_without_keys(monkeypatch, capsys, logger, level):
    monkeypatch.setenv("SEEKGPT_LOG", level)
    sent(organization="org")
    err = capsys.readouterr().err

    assert f"POST {CHAT} -> 200" in err
    assert KEY not in err


def test_that_variable_counts_for_a_later_client_too(monkeypatch, logger):
    SeekGPT(api_key="")
    monkeypatch.setenv("SEEKGPT_LOG", "info")
    SeekGPT(api_key="")

    assert 1 == len(logger.handlers)


# The surface, as the local server has it.


def test_a_response_has_its_text_in_one_piece(server: LocalServer):
    with SeekGPT(api_key="any", base_url=server.base_url) as client:
        response = client.responses.create(model="gpt-4o", instructions="Be brief.", input="Hello")

    assert "Hello" in response.output_text
    assert response._request_id


@pytest.mark.parametrize("url", ["https://x.test/racoon.jpg", "data:image/png;base64,aGk="])
async def test_images_are_sent_as_they_are_given(server: LocalServer, url: str):
    image = {"type": "input_image", "image_url": url}
    content = [{"type": "input_text", "text": "What is in this image?"}, image]
    async with AsyncSeekGPT(api_key="any", base_url=server.base_url) as client:
        response = await client.responses.create(
            model="gpt-4o-mini", input=[{"role": "user", "content": content}]
        )

    assert content == server.requests[0].json["input"][0]["content"]
    assert "What is in this image?" in response.output_text


async def test_jobs_are_listed_over_all_pages(server: LocalServer):
    with SeekGPT(api_key="any", base_url=server.base_url) as client:
        jobs = client.fine_tuning.jobs
        made = [jobs.create(model="gpt-4o", training_file="file-1").id for _ in range(3)]
        found = [job.id for job in jobs.list(limit=2)]
    async with AsyncSeekGPT(api_key="any", base_url=server.base_url) as client:
        also_found = [job.id async for job in client.fine_tuning.jobs.list(limit=2)]

    assert made[::-1] == found == also_found


# The module is a client.


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch, server: LocalServer) -> Iterator[Any]:
    """The module, set up for the local server."""
    monkeypatch.setattr(seekgpt, "base_url", server.base_url, raising=False)
    for name, value in SETTINGS.items():
        monkeypatch.setattr(seekgpt, name, value, raising=False)
    yield seekgpt
    seekgpt.close()


def test_the_module_is_a_client(module, server: LocalServer):
    completion = module.chat.completions.create(**ASK)
    headers = server.requests[0].headers

    assert completion.choices[0].message.content
    assert ("org", "proj") == (headers["seekgpt-organization"], headers["seekgpt-project"])
    assert "authorization" not in headers


def test_a_changed_variable_counts_at_the_next_call(module, server: LocalServer, monkeypatch):
    module.models.list()
    monkeypatch.setattr(module, "api_key", "changed")
    module.models.list()

    # The local server keeps no credentials.
    assert [None, "***"] == [request.headers.get("authorization") for request in server.requests]


def test_the_module_reads_the_environment_when_it_is_used(monkeypatch):
    with pytest.raises(MissingAPIKeyError, match="SEEKGPT_API_KEY"):
        seekgpt.models.list()


def test_the_module_lists_what_it_has():
    assert {"SeekGPT", "api_key", "responses", "fine_tuning", "close"} <= set(dir(seekgpt))


def test_other_names_of_the_module_are_not_there():
    with pytest.raises(AttributeError, match=r"wrapper\.providers\.seekgpt.*no_such_name"):
        seekgpt.no_such_name  # type: ignore[attr-defined]  # noqa: B018
