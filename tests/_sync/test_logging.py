# Written by codegen/facade/unasync.py from tests/_async/test_logging.py; edit that file instead.
"""Records under the logger `wrapper`."""

import logging

import httpx
import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import BASE_URL, Answers, failure, reply, streamed
from tests.kit.samples import ASK, COMPLETION, FILE, HELLO, KEY, MODELS
from wrapper import Client, Profile
from wrapper._reporting import logs

SECRETS = {
    "api_key": KEY,
    "base_url": "http://user:hidden-password@api.test/v1?api_key=hidden-in-query",
    "default_headers": {
        "Api-Key": "hidden-1",
        "X-Api-Key": "hidden-2",
        "Cookie": "session=hidden-3",
        "Proxy-Authorization": "hidden-4",
        "X-Auth-Token": "hidden-5",
    },
}


@pytest.fixture
def records(caplog):
    """Everything that is logged, down to debug level."""
    caplog.set_level(logging.DEBUG, logger="wrapper")
    return caplog


@pytest.fixture
def unconfigured(monkeypatch):
    """The logger as it is before the first client."""
    logger = logging.getLogger("wrapper")
    before = logger.level, logger.propagate
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logs, "_configured", False)
    yield logger
    logger.setLevel(before[0])
    logger.propagate = before[1]


def test_nothing_is_logged_unless_asked_for(caplog):
    caplog.set_level(logging.WARNING)
    mock_client(Answers(failure(500), reply(MODELS))).models.list()

    assert [] == [record for record in caplog.records if record.name.startswith("wrapper")]


def test_a_line_at_info_level_says_what_was_asked_and_what_came_back(caplog):
    caplog.set_level(logging.INFO, logger="wrapper")
    mock_client(Answers(reply(MODELS))).models.list()
    (record,) = [record for record in caplog.records if record.name == "wrapper"]

    assert record.getMessage().startswith(f"GET {BASE_URL}/models -> 200 in ")
    assert "req_1" in record.getMessage()


def test_retries_are_logged_at_info_level(caplog):
    caplog.set_level(logging.INFO, logger="wrapper")
    mock_client(Answers(failure(500), reply(MODELS)), max_retries=1).models.list()

    assert "retry 1 of 1 in 0.000 s" in caplog.messages


def test_failures_are_logged_at_info_level(caplog):
    caplog.set_level(logging.INFO, logger="wrapper")
    mock_client(Answers(httpx.ReadError("reset"), reply(MODELS))).models.list()

    assert any("failed after" in line and "ReadError" in line for line in caplog.messages)


def test_headers_are_logged_at_debug_level(records):
    answers = Answers(reply(MODELS, headers={"x-theirs": "2"}))
    mock_client(answers, default_headers={"x-mine": "1"}).models.list()

    assert "'x-mine': '1'" in records.text
    assert "'x-theirs': '2'" in records.text


def test_no_credential_is_logged(records):
    answers = Answers(reply(MODELS, headers={"set-cookie": "session=hidden-6"}))
    mock_client(answers, **SECRETS).models.list()

    assert "GET http" in records.text
    assert KEY not in records.text
    assert "hidden" not in records.text


def test_no_credential_of_a_failure_is_logged(records):
    answers = Answers(httpx.ConnectError("refused"), failure(500), reply(MODELS))
    mock_client(answers, **SECRETS).models.list()

    assert "hidden" not in records.text
    assert KEY not in records.text


def test_the_credential_of_a_profile_is_not_logged(records):
    class Branded(Client):
        profile = Profile(auth_header="X-Auth", auth_scheme="")

    http = httpx.Client(transport=httpx.MockTransport(Answers(reply(MODELS))))
    Branded(api_key=KEY, http_client=http).models.list()

    assert "x-auth" in records.text.lower()
    assert KEY not in records.text


def test_no_body_is_logged(records):
    mock_client(Answers(reply(COMPLETION))).chat.completions.create(**ASK)

    assert "POST" in records.text
    assert "messages" not in records.text
    assert "Hello!" not in records.text


def test_the_body_of_an_error_is_not_logged(records):
    with pytest.raises(Exception, match="It broke"):
        mock_client(Answers(failure(400))).models.list()

    assert "It broke" not in records.text


def test_the_form_of_an_upload_is_not_logged(records):
    client = mock_client(Answers(failure(400)))
    with pytest.raises(Exception, match="It broke"):
        client.files.create(file=b"private content", purpose="batch")

    assert "private content" not in records.text


@pytest.fixture
def bodies(monkeypatch, unconfigured, records):
    """Everything that is logged with the bodies, as the environment wishes."""
    monkeypatch.setenv("WRAPPER_LOG_BODIES", "1")
    monkeypatch.setattr(logs, "_with_bodies", False)
    return records


def test_bodies_are_logged_where_the_environment_says_so(bodies):
    mock_client(Answers(reply(COMPLETION)), **SECRETS).chat.completions.create(**ASK)

    assert "request body {" in bodies.text
    assert "Hello!" in bodies.text
    assert KEY not in bodies.text
    assert "hidden" not in bodies.text


def test_of_a_long_body_the_beginning_is_logged(bodies):
    answers = Answers(reply({**COMPLETION, "more": "x" * 20_000}))
    mock_client(answers).chat.completions.create(**ASK)
    (line,) = [line for line in bodies.messages if line.startswith("response body")]

    assert len(line) < 10_100
    assert "bytes)" in line


def test_neither_forms_nor_streams_are_logged(bodies):
    client = mock_client(Answers(reply(FILE), streamed(HELLO)))
    client.files.create(file=b"private content", purpose="batch")
    stream = client.chat.completions.create(**ASK, stream=True)
    items = [item for item in stream]

    assert 3 == len(items)
    assert "private content" not in bodies.text
    assert "response body data:" not in bodies.text


@pytest.mark.parametrize(
    ("value", "level"),
    [("info", logging.INFO), ("debug", logging.DEBUG), ("INFO", logging.INFO), (" debug ", 10)],
)
def test_the_environment_sets_the_level(monkeypatch, unconfigured, value, level):
    monkeypatch.setenv("WRAPPER_LOG", value)
    Client(api_key=KEY)

    assert (level, 1) == (unconfigured.level, len(unconfigured.handlers))


@pytest.mark.parametrize("value", ["", "loud", "0"])
def test_another_value_of_the_environment_changes_nothing(monkeypatch, unconfigured, value):
    monkeypatch.setenv("WRAPPER_LOG", value)
    Client(api_key=KEY)

    assert [] == unconfigured.handlers


def test_a_handler_is_added_once(monkeypatch, unconfigured):
    monkeypatch.setenv("WRAPPER_LOG", "info")
    for _ in range(3):
        Client(api_key=KEY).copy()

    assert 1 == len(unconfigured.handlers)


def test_a_handler_of_the_application_is_left_alone(monkeypatch, unconfigured):
    monkeypatch.setenv("WRAPPER_LOG", "info")
    own = logging.NullHandler()
    unconfigured.addHandler(own)
    Client(api_key=KEY)

    assert [own] == unconfigured.handlers


def test_the_root_logger_is_left_alone(monkeypatch, unconfigured):
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    monkeypatch.setenv("WRAPPER_LOG", "debug")
    Client(api_key=KEY)

    assert before == (root.level, list(root.handlers))


def test_what_is_logged_goes_to_standard_error(monkeypatch, unconfigured, capsys):
    monkeypatch.setenv("WRAPPER_LOG", "info")
    mock_client(Answers(reply(MODELS))).models.list()
    out, err = capsys.readouterr()

    assert ("", True) == (out, "wrapper - INFO] GET " in err)
