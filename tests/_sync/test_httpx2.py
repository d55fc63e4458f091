# Written by codegen/facade/unasync.py from tests/_async/test_httpx2.py; edit that file instead.
"""A client of httpx2's given as `http_client`: what it was told to do, it does."""

import io
import json

import httpx
import pytest

from tests._sync.clients import socket_client
from tests.kit.samples import FILE
from tests.kit.servers import Answer, RawServer, respond
from wrapper import APIConnectionError, APITimeoutError
from wrapper._clients.given_clients import given_client

httpx2 = pytest.importorskip("httpx2")

ERRORS = (
    *("ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout", "ConnectError", "ReadError"),
    *("WriteError", "CloseError", "ProxyError", "UnsupportedProtocol", "LocalProtocolError"),
    *("RemoteProtocolError", "DecodingError", "TooManyRedirects", "TransportError"),
    "RequestError",
)
LISTED = b'{"object":"list","data":[]}'
MODELS = Answer((respond(LISTED),))


def answering(handler, **options):
    """An httpx client over one of httpx2's whose requests a function answers."""
    transport = httpx2.MockTransport(handler)
    return given_client(httpx2.Client(transport=transport, **options))


def send(http, url="http://x.test/v1", **options):
    with http:
        return http.send(http.build_request("GET", url), **options)


def test_its_settings_are_those_of_the_user_at_any_time():
    client = httpx2.Client(timeout=7, max_redirects=3, params={"q": "1"})
    http = given_client(client)
    client.headers["x-later"] = "yes"
    request = http.build_request("GET", "http://x.test/v1")
    http.close()

    found = (http.timeout, http.max_redirects, http.follow_redirects, str(request.url))

    assert (httpx.Timeout(7), 3, False, "http://x.test/v1?q=1") == found
    assert "yes" == request.headers["x-later"]


def test_it_adds_its_credentials_and_cookies():
    def handler(request):
        return httpx2.Response(200, json=[request.headers[n] for n in ("authorization", "cookie")])

    response = send(answering(handler, auth=("me", "pw"), cookies={"a": "b"}))

    assert ["Basic bWU6cHc=", "a=b"] == response.json()


def test_its_credentials_are_left_out_where_they_are_not_meant():
    def handler(request):
        return httpx2.Response(200, json="authorization" in request.headers)

    response = send(answering(handler, auth=("me", "pw")), auth=httpx.Auth())

    assert response.json() is False


def test_it_keeps_cookies():
    client = httpx2.Client(
        transport=httpx2.MockTransport(
            lambda request: httpx2.Response(200, headers={"set-cookie": "a=b"})
        )
    )
    http = given_client(client)
    send(http)

    assert ({"a": "b"}, {}) == (dict(client.cookies), dict(http.cookies))


@pytest.mark.parametrize("name", ERRORS)
def test_its_exceptions_are_those_of_httpx_of_the_same_name(name):
    def handler(request):
        raise getattr(httpx2, name)("no")

    with pytest.raises(getattr(httpx, name)) as caught:
        send(answering(handler))

    assert (name, "no", True) == (
        type(caught.value).__name__,
        str(caught.value),
        caught.value.request is not None,
    )


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx2.InvalidURL("no"), httpx.InvalidURL),
        (httpx2.StreamConsumed(), httpx.StreamConsumed),
        (httpx2.StreamClosed(), httpx.StreamClosed),
    ],
    ids=repr,
)
def test_so_are_its_other_exceptions(raised, expected):
    def handler(request):
        raise raised

    with pytest.raises(expected):
        send(answering(handler))


def test_an_error_that_a_hook_raises_for_a_status_is_of_httpx():
    def check(response):
        response.raise_for_status()

    with pytest.raises(httpx.HTTPStatusError) as caught:
        send(answering(lambda request: httpx2.Response(503), event_hooks={"response": [check]}))

    assert 503 == caught.value.response.status_code


def test_a_call_goes_over_it_and_closes_it():
    with RawServer(MODELS) as server:
        own = httpx2.Client()
        with socket_client(server, http_client=given_client(own)) as client:
            listed = client.models.list().data

        assert ([], 1, True) == (listed, server.connections, own.is_closed)


def test_an_upload_goes_over_it():
    with RawServer(Answer((respond(json.dumps(FILE).encode()),))) as server:
        with socket_client(server, http_client=httpx2.Client()) as client:
            client.files.create(file=io.BytesIO(bytes(3_000_000)), purpose="batch")

        assert server.requests[0].size > 3_000_000


def test_a_body_that_a_hook_has_read_is_given_once_decoded():
    def read(response):
        response.read()

    http = given_client(httpx2.Client(event_hooks={"response": [read]}))
    with RawServer(MODELS) as server:
        with socket_client(server, http_client=http) as client:
            assert [] == client.models.list().data


def test_its_failures_are_ours():
    def handler(request):
        raise httpx2.ReadTimeout("late")

    with RawServer(MODELS) as server:
        options = {"http_client": answering(handler), "max_retries": 0}
        with socket_client(server, **options) as client:
            with pytest.raises(APITimeoutError) as caught:
                client.models.list()

    assert isinstance(caught.value, APIConnectionError)


OTHERS = [httpx.AsyncClient, httpx2.AsyncClient]


@pytest.mark.parametrize("other", OTHERS)
def test_a_client_of_the_other_kind_is_refused(other):
    with pytest.raises(TypeError, match="takes no "):
        given_client(other())


def test_what_is_no_client_is_refused():
    with pytest.raises(TypeError, match="not 'object'"):
        given_client(object())
