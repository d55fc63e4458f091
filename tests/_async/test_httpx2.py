"""A client of httpx2's given as `http_client`: what it was told to do, it does."""

import io
import json

import httpx
import pytest

from tests._async.clients import socket_client
from tests.kit.samples import FILE
from tests.kit.servers import Answer, RawServer, respond
from wrapper import APIConnectionError, APITimeoutError
from wrapper._clients.given_clients import async_given_client

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
    return async_given_client(httpx2.AsyncClient(transport=transport, **options))


async def send(http, url="http://x.test/v1", **options):
    async with http:
        return await http.send(http.build_request("GET", url), **options)


async def test_its_settings_are_those_of_the_user_at_any_time():
    client = httpx2.AsyncClient(timeout=7, max_redirects=3, params={"q": "1"})
    http = async_given_client(client)
    client.headers["x-later"] = "yes"
    request = http.build_request("GET", "http://x.test/v1")
    await http.aclose()

    found = (http.timeout, http.max_redirects, http.follow_redirects, str(request.url))

    assert (httpx.Timeout(7), 3, False, "http://x.test/v1?q=1") == found
    assert "yes" == request.headers["x-later"]


async def test_it_adds_its_credentials_and_cookies():
    def handler(request):
        return httpx2.Response(200, json=[request.headers[n] for n in ("authorization", "cookie")])

    response = await send(answering(handler, auth=("me", "pw"), cookies={"a": "b"}))

    assert ["Basic bWU6cHc=", "a=b"] == response.json()


async def test_its_credentials_are_left_out_where_they_are_not_meant():
    def handler(request):
        return httpx2.Response(200, json="authorization" in request.headers)

    response = await send(answering(handler, auth=("me", "pw")), auth=httpx.Auth())

    assert response.json() is False


async def test_it_keeps_cookies():
    client = httpx2.AsyncClient(
        transport=httpx2.MockTransport(
            lambda request: httpx2.Response(200, headers={"set-cookie": "a=b"})
        )
    )
    http = async_given_client(client)
    await send(http)

    assert ({"a": "b"}, {}) == (dict(client.cookies), dict(http.cookies))


@pytest.mark.parametrize("name", ERRORS)
async def test_its_exceptions_are_those_of_httpx_of_the_same_name(name):
    def handler(request):
        raise getattr(httpx2, name)("no")

    with pytest.raises(getattr(httpx, name)) as caught:
        await send(answering(handler))

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
async def test_so_are_its_other_exceptions(raised, expected):
    def handler(request):
        raise raised

    with pytest.raises(expected):
        await send(answering(handler))


async def test_an_error_that_a_hook_raises_for_a_status_is_of_httpx():
    async def check(response):
        response.raise_for_status()

    with pytest.raises(httpx.HTTPStatusError) as caught:
        await send(
            answering(lambda request: httpx2.Response(503), event_hooks={"response": [check]})
        )

    assert 503 == caught.value.response.status_code


async def test_a_call_goes_over_it_and_closes_it():
    with RawServer(MODELS) as server:
        own = httpx2.AsyncClient()
        async with socket_client(server, http_client=async_given_client(own)) as client:
            listed = (await client.models.list()).data

        assert ([], 1, True) == (listed, server.connections, own.is_closed)


async def test_an_upload_goes_over_it():
    with RawServer(Answer((respond(json.dumps(FILE).encode()),))) as server:
        async with socket_client(server, http_client=httpx2.AsyncClient()) as client:
            await client.files.create(file=io.BytesIO(bytes(3_000_000)), purpose="batch")

        assert server.requests[0].size > 3_000_000


async def test_a_body_that_a_hook_has_read_is_given_once_decoded():
    async def read(response):
        await response.aread()

    http = async_given_client(httpx2.AsyncClient(event_hooks={"response": [read]}))
    with RawServer(MODELS) as server:
        async with socket_client(server, http_client=http) as client:
            assert [] == (await client.models.list()).data


async def test_its_failures_are_ours():
    def handler(request):
        raise httpx2.ReadTimeout("late")

    with RawServer(MODELS) as server:
        options = {"http_client": answering(handler), "max_retries": 0}
        async with socket_client(server, **options) as client:
            with pytest.raises(APITimeoutError) as caught:
                await client.models.list()

    assert isinstance(caught.value, APIConnectionError)


OTHERS = [httpx.Client, httpx2.Client]  # sync: OTHERS = [httpx.AsyncClient, httpx2.AsyncClient]


@pytest.mark.parametrize("other", OTHERS)
async def test_a_client_of_the_other_kind_is_refused(other):
    with pytest.raises(TypeError, match="takes no "):
        async_given_client(other())


async def test_what_is_no_client_is_refused():
    with pytest.raises(TypeError, match="not 'object'"):
        async_given_client(object())
