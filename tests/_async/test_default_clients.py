"""Our httpx clients: whose connections they use, and that they are httpx clients still."""

import httpx
import pytest

from tests.kit.servers import Answer, RawServer, respond
from wrapper import DefaultAsyncHttpxClient
from wrapper._async.transport.transport import AsyncTransport
from wrapper._clients import tls
from wrapper.options import TIMEOUT

FOUND = Answer((respond(b"{}"),))


async def uses_ours(**options):
    async with DefaultAsyncHttpxClient(**options) as client:
        return isinstance(client._transport, AsyncTransport)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"timeout": 1, "headers": {"a": "b"}, "base_url": "http://x", "follow_redirects": False},
        {"limits": httpx.Limits(max_connections=1)},
        {"proxy": None, "transport": None, "cert": None, "mounts": None, "http2": False},
        {"verify": True, "trust_env": False},
    ],
)
async def test_usual_clients_have_connections_of_ours(options):
    assert await uses_ours(**options)


@pytest.mark.parametrize(
    "options",
    [
        {"proxy": "http://127.0.0.1:1"},
        {"verify": False},
        {"verify": httpx.create_ssl_context()},
        {"http1": False},
        {"mounts": {"http://x": httpx.MockTransport(lambda _: httpx.Response(200))}},
        {"transport": httpx.MockTransport(lambda _: httpx.Response(200))},
    ],
)
async def test_what_is_asked_of_httpx_is_done_by_httpx(options):
    assert not await uses_ours(**options)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "ALL_PROXY"])
async def test_a_proxy_of_the_environment_is_used_unless_it_is_not_to_be(name, monkeypatch):
    monkeypatch.setenv(name, "http://127.0.0.1:1")

    assert (False, True) == (await uses_ours(), await uses_ours(trust_env=False))


async def test_a_list_of_hosts_without_proxy_is_no_proxy(monkeypatch):
    monkeypatch.setenv("NO_PROXY", "x.test")

    assert await uses_ours()


async def test_the_settings_are_ours_unless_others_are_given():
    async with DefaultAsyncHttpxClient() as usual:
        assert (TIMEOUT, True) == (usual.timeout, usual.follow_redirects)
    async with DefaultAsyncHttpxClient(timeout=1, follow_redirects=False) as other:
        assert (httpx.Timeout(1), False) == (other.timeout, other.follow_redirects)


async def test_what_httpx_does_around_a_request_is_done():
    seen = []

    async def hook(request):
        seen.append(str(request.url))

    moved = respond(status=307, headers={"location": "/v1/b", "set-cookie": "a=b"})
    with RawServer(Answer((moved,)), FOUND) as server:
        url = server.base_url
        async with DefaultAsyncHttpxClient(base_url=url, event_hooks={"request": [hook]}) as client:
            response = await client.post("/a", json={}, auth=("u", "p"))

            assert ({}, 1) == (response.json(), len(response.history))
            assert response.elapsed.total_seconds() > 0

    assert ["/v1/a", "/v1/b"] == [request.target for request in server.requests]
    assert "a=b" == server.requests[1].headers["cookie"]
    assert [f"{url}/a", f"{url}/b"] == seen


def test_clients_with_the_same_settings_share_one_context():
    one = tls.tls_of({"trust_env": True})()

    assert one is tls.tls_of({})()
    assert one is not tls.tls_of({"trust_env": False})()


async def test_what_stands_in_for_httpx_connections_is_asked(monkeypatch):
    async def stand_in(self, request):
        return httpx.Response(200, text="stood in")

    async with DefaultAsyncHttpxClient() as client:
        with monkeypatch.context() as patching:
            patching.setattr(httpx.AsyncHTTPTransport, "handle_async_request", stand_in)

            assert "stood in" == (await client.get("http://x.invalid/")).text
        with RawServer(FOUND) as server:
            assert {} == (await client.get(server.base_url)).json()
            assert 1 == client._transport.connections
