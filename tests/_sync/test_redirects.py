# Written by codegen/facade/unasync.py from tests/_async/test_redirects.py; edit that file instead.
"""Where redirects lead, and what goes along."""

import httpx
import pytest

from tests._sync.clients import mock_client, socket_client
from tests.kit.answers import Answers, reply
from tests.kit.forms import OnlyRead
from tests.kit.samples import ASK, KEY, MODELS
from tests.kit.servers import Answer, Drip, RawServer, part, respond
from wrapper import APIConnectionError, APIStatusError, Profile


def redirect(location, status=307):
    return reply(b"", status=status, headers={"location": location})


def head(location):
    lines = f"location: {location}\r\ntransfer-encoding: chunked\r\n"
    return f"HTTP/1.1 307 Status\r\n{lines}\r\n".encode()


@pytest.mark.parametrize(
    ("location", "expected"),
    [("http://elsewhere.test/v1/models", False), ("http://api.test/v1/others", True)],
)
def test_the_auth_of_an_own_httpx_client_stays_with_its_origin(location, expected):
    answers = Answers(redirect(location), reply(MODELS))
    http = httpx.Client(
        transport=httpx.MockTransport(answers), follow_redirects=True, auth=("user", "password")
    )
    mock_client(answers, http_client=http).models.list()

    assert [True, expected] == ["authorization" in r.headers for r in answers.requests]


def test_an_upload_that_cannot_be_sent_twice_is_not_redirected():
    target = respond(b'{"id":"file-1"}')
    with RawServer(Answer((head("/v1/there") + b"0\r\n\r\n",)), Answer((target,))) as server:
        with socket_client(server) as client:
            with pytest.raises(APIConnectionError):
                client.files.create(file=OnlyRead(b"content"), purpose="batch")

        assert 1 == len(server.requests)


@pytest.mark.parametrize("location", ["http://a..b/", "http://xn--0/"])
def test_a_redirect_to_an_impossible_host_is_a_connection_error(location):
    answer = respond(status=307, headers={"location": location})
    with RawServer(Answer((answer,))) as server:
        with socket_client(server, max_retries=0) as client:
            with pytest.raises(APIConnectionError):
                client.models.list()


def test_the_body_of_a_redirect_is_not_read():
    endless = Drip(part(b"x" * 100), 0.01, times=100_000)
    models = respond(b'{"object":"list","data":[]}')
    with RawServer(Answer((head("/v1/there"), endless)), Answer((models,))) as server:
        with socket_client(server) as client:
            assert [] == client.models.list().data


CREDENTIALS = {
    "Authorization": "Bearer hidden-0",
    "api-key": "hidden-1",
    "X-API-Key": "hidden-2",
    "Api-Token": "hidden-3",
    "Cookie": "session=hidden-4",
    "Proxy-Authorization": "Basic hidden-5",
    "X-Auth-Token": "hidden-6",
    "X-Goog-Api-Key": "hidden-7",
}
ELSEWHERE = {
    "another host": ("https://api.test/v1", "https://evil.test/v1/models"),
    "a host below": ("https://api.test/v1", "https://x.api.test/v1/models"),
    "a host above": ("https://api.test/v1", "https://test/v1/models"),
    "another port": ("https://api.test/v1", "https://api.test:8443/v1/models"),
    "http": ("https://api.test/v1", "http://api.test/v1/models"),
    "http at the port of https": ("https://api.test/v1", "http://api.test:443/v1/models"),
    "https at another port": ("http://api.test/v1", "https://api.test:80/v1/models"),
    "another host, relative": ("https://api.test/v1", "//evil.test/v1/models"),
    "a host that looks alike": ("https://api.test/v1", "https://api.test@evil.test/"),
    "a dot at the end": ("https://api.test/v1", "https://api.test./v1/models"),
}


@pytest.mark.parametrize(("base_url", "location"), ELSEWHERE.values(), ids=ELSEWHERE)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_credential_goes_elsewhere(base_url, location, status):
    answers = Answers(redirect(location, status), reply(MODELS))
    client = mock_client(answers, base_url=base_url, default_headers=CREDENTIALS)
    client.models.list(extra_headers={"X-Secret": "hidden-8"})
    first, second = answers.requests

    assert 9 == sum("hidden" in value for value in first.headers.values())
    assert "hidden" not in str(second.headers.multi_items())
    assert KEY not in str(second.headers.multi_items())


def test_no_credential_comes_back_by_a_detour():
    answers = Answers(
        redirect("http://elsewhere.test/"), redirect("http://api.test/v1/models"), reply(MODELS)
    )
    mock_client(answers, default_headers=CREDENTIALS).models.list()

    assert "hidden" not in str([r.headers.multi_items() for r in answers.requests[1:]])


def test_the_credential_of_a_profile_does_not_go_elsewhere():
    answers = Answers(redirect("http://elsewhere.test/"), reply(MODELS))
    profile = Profile(auth_header="X-Brand", auth_scheme="")
    mock_client(answers, profile=profile).models.list()

    assert [KEY, None] == answers.headers("x-brand")


def test_the_credential_in_the_address_does_not_go_elsewhere():
    answers = Answers(redirect("http://elsewhere.test/"), reply(MODELS))
    mock_client(answers, base_url="http://user:hidden@api.test/v1").models.list()

    assert ["Basic dXNlcjpoaWRkZW4=", None] == answers.headers("authorization")


def test_credentials_stay_within_an_origin():
    answers = Answers(redirect("/v2/models"), reply(MODELS))
    mock_client(answers, default_headers={"X-API-Key": "mine"}).models.list()

    assert ["mine", "mine"] == answers.headers("x-api-key")
    assert [f"Bearer {KEY}"] * 2 == answers.headers("authorization")


SCHEMES = [
    "file:///etc/passwd",
    "ftp://api.test/",
    "gopher://api.test/",
    "javascript:alert(1)",
    "data:application/json,{}",
    "ws://api.test/",
    "http:",
    "https://",
    "http://[::1",
]


@pytest.mark.parametrize("location", SCHEMES)
def test_a_redirect_to_another_scheme_is_a_connection_error(location):
    answer = respond(status=307, headers={"location": location})
    with RawServer(Answer((answer,))) as server:
        with socket_client(server, max_retries=0) as client:
            with pytest.raises(APIConnectionError):
                client.models.list()

        assert 1 == len(server.requests)


def test_redirects_without_end_are_a_connection_error():
    answers = Answers(redirect("/v1/models"))
    with pytest.raises(APIConnectionError, match="TooManyRedirects"):
        mock_client(answers).models.list()

    assert 21 == len(answers.requests)


BATCH = {"completion_window": "24h", "endpoint": "/v1/chat/completions", "input_file_id": "f"}
CHANGING = {
    "POST": lambda client: client.batches.create(**BATCH),
    "an upload": lambda client: client.files.create(file=b"content", purpose="batch"),
    "DELETE": lambda client: client.models.delete("mine"),
    "PUT": lambda client: client.put("/x", cast_to=dict),
    "PATCH": lambda client: client.patch("/x", cast_to=dict),
    "a stream": lambda client: client.chat.completions.create(**ASK, stream=True),
}


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("call", CHANGING.values(), ids=CHANGING)
def test_a_redirect_that_would_lose_the_body_is_an_error_that_names_the_address(call, status):
    answers = Answers(redirect("https://me:pw@api.test/v2/there?key=hidden", status), reply({}))
    with pytest.raises(APIStatusError, match=f"answered {status}") as caught:
        call(mock_client(answers))

    said = str(caught.value)
    assert 1 == len(answers.requests)
    assert "https://api.test/v2/there" in said
    assert "set base_url to the new address" in said
    assert "me:pw" not in said
    assert "hidden" not in said


def test_a_redirect_that_an_own_httpx_client_does_not_follow_is_named_too():
    answers = Answers(redirect("/v2/models", 302))
    http = httpx.Client(transport=httpx.MockTransport(answers))
    with pytest.raises(APIStatusError, match=r"now http://api\.test/v2/models") as got:
        mock_client(answers, http_client=http).models.list()

    assert "base_url" not in str(got.value)
