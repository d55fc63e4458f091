# Written by codegen/facade/unasync.py from tests/_async/test_client.py; edit that file instead.
"""What a client takes from its arguments and the environment."""

import inspect

import httpx
import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, reply
from tests.kit.samples import KEY, MODELS
from wrapper import Client, MissingAPIKeyError, RetryPolicy, Timeout, __version__, omit
from wrapper.options import CLIENT_OPTIONS


def test_a_missing_key_names_the_argument_and_the_variable():
    with pytest.raises(MissingAPIKeyError, match=r"api_key=.*OPENAI_API_KEY"):
        Client()


def test_a_missing_key_is_a_value_error():
    with pytest.raises(ValueError, match="api_key"):
        Client()


def test_the_key_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")

    assert "from-environment" == Client().api_key


def test_an_argument_is_stronger_than_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://environment.test")
    client = Client(api_key="given", base_url="http://given.test")

    assert ("given", "http://given.test") == (client.api_key, str(client.base_url))


@pytest.mark.parametrize(
    ("variable", "header"),
    [("OPENAI_ORG_ID", "openai-organization"), ("OPENAI_PROJECT_ID", "openai-project")],
)
def test_organization_and_project_come_from_the_environment(monkeypatch, variable, header):
    monkeypatch.setenv(variable, "mine")
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list()

    assert ["mine"] == answers.headers(header)


def test_organization_and_project_are_sent():
    answers = Answers(reply(MODELS))
    mock_client(answers, organization="org-1", project="proj-1").models.list()
    sent = answers.request.headers

    assert ("org-1", "proj-1") == (sent["openai-organization"], sent["openai-project"])


def test_the_address_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://environment.test/v7/")
    answers = Answers(reply(MODELS))
    mock_client(answers, base_url=None).models.list()

    assert "http://environment.test/v7/models" == str(answers.request.url)


def test_the_usual_address_is_that_of_openai():
    assert "https://api.openai.com/v1" == str(Client(api_key=KEY).base_url)


def test_the_key_is_sent_as_a_bearer_token():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list()

    assert [f"Bearer {KEY}"] == answers.headers("authorization")


def test_an_empty_key_sends_no_credential():
    answers = Answers(reply(MODELS))
    mock_client(answers, api_key="").models.list()

    assert [None] == answers.headers("authorization")


@pytest.mark.parametrize("key", ["sk-secret\n", "sk-secret\r\nX-Evil: 1", "sk-secret\0", "sk-ﬁ"])
def test_a_key_that_cannot_be_sent_is_refused_without_being_shown(key):
    with pytest.raises(ValueError, match="api_key has characters") as caught:
        Client(api_key=key)

    assert "sk-" not in str(caught.value)


def test_a_key_from_a_callable_is_checked_too():
    client = mock_client(Answers(reply(MODELS)), api_key=lambda: "sk-secret\n")

    with pytest.raises(ValueError, match="api_key has characters"):
        client.models.list()


def test_a_callable_key_is_asked_before_every_attempt():
    keys = iter(["first", "second", "third"])
    answers = Answers(reply(status=500), reply(status=500), reply(MODELS))
    mock_client(answers, api_key=lambda: next(keys)).models.list()

    assert ["Bearer first", "Bearer second", "Bearer third"] == answers.headers("authorization")


def test_a_key_may_come_from_a_function_of_the_same_kind():
    def key():
        return "awaited"

    answers = Answers(reply(MODELS))
    mock_client(answers, api_key=key).models.list()

    assert ["Bearer awaited"] == answers.headers("authorization")


@pytest.mark.parametrize(
    ("base_url", "expected"),
    [
        ("http://api.test/v1", "http://api.test/v1/models"),
        ("http://api.test/v1/", "http://api.test/v1/models"),
        ("http://api.test/v1//", "http://api.test/v1/models"),
        ("http://api.test", "http://api.test/models"),
        ("http://api.test/", "http://api.test/models"),
        ("http://api.test/v1?api-version=7", "http://api.test/v1/models?api-version=7"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1/models"),
        (httpx.URL("http://api.test/v1/"), "http://api.test/v1/models"),
    ],
)
def test_paths_go_below_the_address(base_url, expected):
    answers = Answers(reply(MODELS))
    mock_client(answers, base_url=base_url).models.list()

    assert expected == str(answers.request.url)


@pytest.mark.parametrize(
    "base_url",
    [
        "api.test/v1",
        "ftp://api.test",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http://a:b:c",
        "http://api.test/v1#part",
        "http://api.test\\@evil.test/",
        "http://api.test/v1\r\nx-evil: 1",
        "http://api.test/v 1",
        "http://api.test\0/v1",
    ],
)
def test_an_address_that_is_none_is_refused(base_url):
    with pytest.raises(ValueError, match="base_url"):
        Client(api_key=KEY, base_url=base_url)


def test_the_address_can_be_set():
    answers = Answers(reply(MODELS))
    client = mock_client(answers)
    client.base_url = "http://other.test/v2/"
    client.models.list()

    assert "http://other.test/v2/models" == str(answers.request.url)


def test_an_address_that_is_none_cannot_be_set():
    client = Client(api_key=KEY)

    with pytest.raises(ValueError, match="base_url"):
        client.base_url = "nowhere"


def test_ten_minutes_are_waited_and_five_seconds_to_connect():
    assert Timeout(600.0, connect=5.0) == Client(api_key=KEY).timeout


@pytest.mark.parametrize(
    ("given", "expected"),
    [(7, Timeout(7)), (0.5, Timeout(0.5)), (Timeout(1, read=2), Timeout(1, read=2)), (None, None)],
)
def test_the_time_limit_can_be_given(given, expected):
    assert expected == Client(api_key=KEY, timeout=given).timeout


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf")])
def test_a_time_limit_that_is_none_is_refused(timeout):
    with pytest.raises(ValueError, match="timeout"):
        Client(api_key=KEY, timeout=timeout)


def test_two_retries_are_made():
    assert 2 == Client(api_key=KEY).max_retries


def test_max_retries_is_stronger_than_the_policy():
    client = Client(api_key=KEY, max_retries=7, retry=RetryPolicy(max_delay=1))

    assert RetryPolicy(max_retries=7, max_delay=1) == client.config.retry


@pytest.mark.parametrize(
    ("retries", "error"), [(-1, ValueError), (1.5, TypeError), (None, TypeError)]
)
def test_a_number_of_retries_that_is_none_is_refused(retries, error):
    with pytest.raises(error, match="max_retries"):
        Client(api_key=KEY, max_retries=retries)


@pytest.mark.parametrize("deadline", [0, -1, float("nan")])
def test_a_deadline_that_is_none_is_refused(deadline):
    with pytest.raises(ValueError, match="deadline"):
        mock_client(Answers(reply(MODELS)), deadline=deadline).models.list()


def test_an_unknown_option_is_refused_and_the_right_one_named():
    meant = "Client got an unexpected keyword argument 'timout'; did you mean 'timeout'"
    with pytest.raises(TypeError, match=meant):
        Client(api_key=KEY, timout=3)
    with pytest.raises(TypeError, match=r"with_options got an .* 'timout'; did you mean 'timeout'"):
        Client(api_key=KEY).with_options(timout=3)


def test_help_tells_every_option_with_its_default():
    shown = inspect.signature(Client).parameters
    told = inspect.getdoc(Client.__init__).splitlines()
    defaults = ("timeout", "max_retries", "max_response_bytes", "deadline")

    assert (
        [*CLIENT_OPTIONS] == [*shown] == [line.split("`")[1] for line in told if line[0:1] == "`"]
    )
    assert [Timeout(600, connect=5), 2, 1024**3, None] == [shown[n].default for n in defaults]
    assert "`max_retries`: attempts after the first one; default: 2." in told


def test_the_defaults_that_are_told_are_those_that_are_used():
    config = Client(api_key=KEY).config
    bounds = ("max_response_bytes", "max_event_bytes", "stream_idle_timeout")

    assert config.timeout == CLIENT_OPTIONS["timeout"].default
    assert config.retry.max_retries == CLIENT_OPTIONS["max_retries"].default
    assert [getattr(config.limits, n) for n in bounds] == [
        CLIENT_OPTIONS[n].default for n in bounds
    ]


def test_options_are_keywords():
    with pytest.raises(TypeError, match="positional argument"):
        Client(KEY)


def test_default_headers_are_sent_with_every_request():
    answers = Answers(reply(MODELS))
    mock_client(answers, default_headers={"X-Mine": "1"}).models.list()

    assert ["1"] == answers.headers("x-mine")


def test_default_headers_replace_headers_whatever_their_case():
    answers = Answers(reply(MODELS))
    mock_client(answers, default_headers={"AUTHORIZATION": "Basic abc"}).models.list()

    assert ["Basic abc"] == answers.headers("authorization")


@pytest.mark.parametrize("name", ["Authorization", "User-Agent"])
def test_omit_leaves_a_header_out(name):
    answers = Answers(reply(MODELS))
    mock_client(answers, default_headers={name: omit}).models.list()

    assert [None] == answers.headers(name)


def test_omit_leaves_out_the_credential_of_a_callable():
    answers = Answers(reply(MODELS))
    client = mock_client(answers, api_key=lambda: KEY, default_headers={"Authorization": omit})
    client.models.list()

    assert [None] == answers.headers("authorization")


def test_default_query_is_sent_with_every_request():
    answers = Answers(reply(MODELS))
    mock_client(answers, default_query={"api-version": 7, "flag": True}).models.list()

    assert "api-version=7&flag=true" == answers.request.url.query.decode()


def test_the_user_agent_names_the_client_and_its_version():
    answers = Answers(reply(MODELS))
    mock_client(answers).models.list()

    assert [f"Client/Python {__version__}"] == answers.headers("user-agent")


def test_headers_of_an_own_httpx_client_are_sent():
    answers = Answers(reply(MODELS))
    http = httpx.Client(transport=httpx.MockTransport(answers), headers={"x-own": "1"})
    mock_client(answers, http_client=http).models.list()

    assert ["1"] == answers.headers("x-own")


def test_the_time_limit_of_an_own_httpx_client_is_adopted():
    client = Client(api_key=KEY, http_client=httpx.Client(timeout=33))

    assert Timeout(33) == client.timeout


def test_a_given_time_limit_is_stronger_than_that_of_an_own_httpx_client():
    client = Client(api_key=KEY, timeout=7, http_client=httpx.Client(timeout=33))

    assert Timeout(7) == client.timeout


@pytest.mark.parametrize("wrong", ["http", object()])
def test_an_own_httpx_client_of_another_kind_is_refused(wrong):
    with pytest.raises(TypeError, match="http_client"):
        Client(api_key=KEY, http_client=wrong)


def test_the_representation_shows_no_credential():
    client = Client(api_key=KEY, base_url="http://me:hidden@api.test/v1?api_key=hidden")

    assert "hidden" not in repr(client) + repr(client.config)


def test_the_representation_of_the_settings_shows_no_key():
    client = Client(api_key=KEY, default_headers={"x-api-key": KEY})

    assert KEY not in repr(client.config)
