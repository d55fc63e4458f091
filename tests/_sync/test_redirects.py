# Written by codegen/unasync.py from tests/_async/test_redirects.py; edit that file instead.
"""Where redirects lead, and what goes along."""

import httpx
import pytest

from tests._sync.clients import mock_client, socket_client
from tests.answers import Answers, reply
from tests.forms import OnlyRead
from tests.samples import MODELS
from tests.servers import Answer, Drip, RawServer, part, respond
from wrapper import APIConnectionError


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
