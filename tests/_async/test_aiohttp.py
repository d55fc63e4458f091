# async only
"""The httpx client over aiohttp: its settings are httpx's, and its failures are ours."""

import asyncio
import gc
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests._async.clients import socket_client
from tests._async.test_same_bytes import CALLS, ok, sent, through_httpx
from tests._async.test_transport import knocking
from tests._async.test_transport_tasks import descriptors, settled
from tests._async.test_transport_tls import TLSServer, trusting
from tests.kit.samples import ASK, HELLO
from tests.kit.servers import (
    CLOSE,
    PATIENCE,
    RESET,
    UNTIL_CLOSED,
    Answer,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import async_happened
from wrapper import APIConnectionError, APITimeoutError

pytest.importorskip("aiohttp")

from wrapper import DefaultAioHttpClient

ANSWERS = {
    "no HTTP": Answer((b"SSH-2.0-OpenSSH_9.6\r\n\r\n", CLOSE)),
    "a reset": Answer((RESET,)),
    "nothing": Answer((CLOSE,)),
}
MODELS = Answer((respond(b'{"object":"list","data":[]}'),))
MODELS_AND_WATCH = Answer((*MODELS.steps, UNTIL_CLOSED))
DIFFERENT = {"DELETE", "omit host", "transfer-encoding"}
"""Calls to which aiohttp adds a header of its own, or from which it takes one."""
ELSEWHERE = "http://nothing.invalid/v1"


async def error_of(server):
    """What a call raises over aiohttp."""
    async with socket_client(server, http_client=DefaultAioHttpClient(), max_retries=0) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.models.list()
    return caught.value


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_a_broken_answer_is_a_connection_error(answer):
    with RawServer(answer) as server:
        assert APIConnectionError is type(await error_of(server))


class Gone:
    """Where nobody listens any more."""

    def __init__(self):
        with RawServer(Answer((CLOSE,))) as server:
            self.base_url = server.base_url


async def test_a_refused_connection_is_a_connection_error():
    assert APIConnectionError is type(await error_of(Gone()))


def authority(server):
    return server.base_url.removeprefix("http://").removesuffix("/v1")


async def list_models(server, http, **options):
    async with socket_client(server, http_client=http, max_retries=0, **options) as client:
        return (await client.models.list()).data


async def test_a_proxy_gets_the_whole_address_and_its_credentials():
    with RawServer(MODELS) as server:
        http = DefaultAioHttpClient(proxy=f"http://me:secret@{authority(server)}")
        await list_models(server, http, base_url=ELSEWHERE)

    (request,) = server.requests
    sent = request.headers.get("proxy-authorization"), request.target

    assert ("Basic bWU6c2VjcmV0", f"{ELSEWHERE}/models") == sent


async def test_a_proxy_that_opens_a_tunnel_gets_its_credentials_alone():
    with RawServer(Answer((respond(status=502),))) as server:
        http = DefaultAioHttpClient(proxy=f"http://me:secret@{authority(server)}")
        with pytest.raises(APIConnectionError):
            await list_models(server, http, base_url="https://nothing.invalid/v1")

    (request,) = server.requests

    assert ("CONNECT", "Basic bWU6c2VjcmV0", None) == (
        request.method,
        request.headers["proxy-authorization"],
        request.headers.get("authorization"),
    )


async def test_a_proxy_of_the_environment_is_used(monkeypatch):
    with RawServer(MODELS) as server:
        monkeypatch.setenv("HTTP_PROXY", authority(server))
        await list_models(server, DefaultAioHttpClient(), base_url=ELSEWHERE)

    assert [f"{ELSEWHERE}/models"] == [request.target for request in server.requests]


@pytest.mark.parametrize("options", [{}, {"trust_env": False}], ids=["NO_PROXY", "trust_env"])
async def test_a_proxy_of_the_environment_is_used_only_where_it_is_meant(monkeypatch, options):
    with RawServer(MODELS) as server:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1" if not options else "")
        await list_models(server, DefaultAioHttpClient(**options))

    assert ["/v1/models"] == [request.target for request in server.requests]


@pytest.mark.parametrize(
    "options",
    [
        {"http2": True},
        {"http1": False},
        {"proxy": "socks5://127.0.0.1:1"},
        {"proxy": httpx.Proxy("https://x.test", ssl_context=httpx.create_ssl_context())},
    ],
)
def test_what_aiohttp_cannot_do_is_said_at_once(options):
    with pytest.raises(ValueError, match="aiohttp"):
        DefaultAioHttpClient(**options)


def nothing_in_a_body(request):
    return httpx.Response(200)


UNUSUAL = {
    "auth": ("me", "secret"),
    "base_url": "http://x.test",
    "cookies": {"a": "b"},
    "event_hooks": {"response": [print]},
    "headers": {"a": "b"},
    "mounts": {"http://x.test": httpx.MockTransport(nothing_in_a_body)},
    "params": {"a": "b"},
    "transport": httpx.MockTransport(nothing_in_a_body),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_what_httpx_has_to_do_is_left_to_it(name):
    assert DefaultAioHttpClient(**{name: UNUSUAL[name]}).short_way is None


def test_a_usual_client_has_a_transport_that_does_all_until_a_hook_is_added():
    http = DefaultAioHttpClient(limits=httpx.Limits(max_connections=1), timeout=1)
    before = http.short_way
    http.event_hooks = {"request": [print]}

    assert (True, None) == (before is not None, http.short_way)


async def test_waiting_for_a_connection_ends_in_time():
    http = DefaultAioHttpClient(limits=httpx.Limits(max_connections=1))
    with RawServer(Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))) as server:
        timeout = httpx.Timeout(PATIENCE, pool=0.05)
        options = {"http_client": http, "timeout": timeout, "max_retries": 0}
        async with socket_client(server, **options) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            with pytest.raises(APITimeoutError, match="PoolTimeout"):
                await client.models.list()
            await stream.aclose()


async def test_a_stream_that_is_left_makes_place_for_the_next_request():
    http = DefaultAioHttpClient(limits=httpx.Limits(max_connections=1))
    left = Answer((begin(), part(HELLO[:200]), UNTIL_CLOSED))
    with RawServer(left, MODELS) as server:
        async with socket_client(server, http_client=http) as client:
            stream = await client.chat.completions.create(**ASK, stream=True)
            await anext(stream)
            del stream
            gc.collect()

            assert [] == (await client.models.list()).data


async def test_a_server_that_takes_no_more_of_a_body_is_waited_for_in_time():
    over = threading.Event()
    with RawServer(Answer((over, UNTIL_CLOSED), reads_body=False)) as server:
        timeout = httpx.Timeout(PATIENCE, write=0.1)
        options = {"timeout": timeout, "max_retries": 0, "http_client": DefaultAioHttpClient()}
        async with socket_client(server, **options) as client:
            with pytest.raises(APITimeoutError, match="WriteTimeout"):
                await client.files.create(file=bytes(32 * 1024 * 1024), purpose="batch")
        over.set()


def test_a_client_works_in_one_event_loop_after_the_other():
    with RawServer(MODELS) as server:
        client = socket_client(server, http_client=DefaultAioHttpClient(), max_retries=0)

        async def ask():
            return (await client.models.list()).data

        async def ask_and_close():
            async with client:
                return await ask()

        assert [[], []] == [asyncio.run(ask()), asyncio.run(ask_and_close())]


@pytest.mark.parametrize("name", sorted(CALLS.keys() - DIFFERENT))
async def test_what_is_sent_is_what_httpx_sends(name):
    call, answer = CALLS[name]
    answers = [ok(answer)]
    found = await sent(call, answers, http_client=DefaultAioHttpClient())

    assert in_any_order(await through_httpx(call, answers)) == in_any_order(found)


async def test_a_body_is_not_said_to_come_in_chunks_that_does_not():
    call, answer = CALLS["transfer-encoding"]
    request, error = await sent(call, [ok(answer)], http_client=DefaultAioHttpClient())

    assert ("", False) == (error, "chunked" in request)


def in_any_order(requests):
    """Requests, whatever the order of their headers and the case of their names."""
    return [sorted(one.lower().split("\r\n")) for one in requests]


def test_a_client_closed_in_one_loop_closes_the_connections_of_another():
    with RawServer(MODELS_AND_WATCH) as server:
        http = DefaultAioHttpClient(limits=httpx.Limits(keepalive_expiry=2 * PATIENCE))
        client = socket_client(server, http_client=http, max_retries=0)
        used, hung_up = threading.Event(), threading.Event()
        kept = []

        async def ask():
            await client.models.list()
            kept.extend(http.short_way._pools.values())
            used.set()
            assert await async_happened(server.hung_up)
            hung_up.set()

        async def close():
            assert await async_happened(used)
            await client.close()
            assert await async_happened(hung_up)

        with ThreadPoolExecutor(1) as threads:
            asking = threads.submit(asyncio.run, ask())
            asyncio.run(close())
            asking.result(PATIENCE)


LIMITS = {
    "no limit": httpx.Limits(max_connections=None),
    "nothing kept": httpx.Limits(max_keepalive_connections=0),
    "kept": httpx.Limits(),
}


@pytest.mark.parametrize(
    ("name", "connections"), [("no limit", 1), ("nothing kept", 2), ("kept", 1)]
)
async def test_as_many_connections_are_kept_as_allowed(name, connections):
    with RawServer(MODELS) as server:
        async with socket_client(
            server, http_client=DefaultAioHttpClient(limits=LIMITS[name])
        ) as client:
            for _ in range(2):
                await client.models.list()

        assert connections == server.connections


async def test_a_cookie_stays_in_the_jar_of_the_client():
    sets = Answer((respond(b'{"object":"list","data":[]}', headers={"set-cookie": "a=b"}),))
    with RawServer(sets, MODELS) as server:
        http = DefaultAioHttpClient()
        async with socket_client(server, http_client=http) as client:
            for _ in range(2):
                await client.models.list()

        assert [None, "a=b"] == [request.headers.get("cookie") for request in server.requests]
        assert "b" == http.cookies["a"]


async def handle(http, server, **request):
    """What comes of a request over the transport alone."""
    sent = httpx.Request("POST", server.base_url, extensions={"timeout": {}}, **request)
    return await http.short_way.handle_async_request(sent)


async def test_what_is_known_of_the_connection_is_handed_on():
    with RawServer(Answer((begin(), part(b"x"), UNTIL_CLOSED))) as server:
        async with DefaultAioHttpClient() as http:
            response = await handle(http, server)
            stream = response.extensions["network_stream"]
            open_at = stream.get_extra_info("peername")
            await response.aclose()

            assert authority(server) == "{}:{}".format(*open_at)
            assert stream.get_extra_info("peername") is None


async def test_a_header_that_is_no_text_is_refused():
    with RawServer(MODELS) as server:
        async with DefaultAioHttpClient() as http:
            with pytest.raises(httpx.LocalProtocolError, match="Illegal header value"):
                await handle(http, server, headers=[(b"x-odd", b"\xff")])

    assert [] == server.requests


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1, 3_000_000])
async def test_bodies_of_any_size_arrive_whole(size):
    with RawServer(MODELS) as server:
        async with DefaultAioHttpClient() as http:
            await (await handle(http, server, content=bytes(size))).aclose()

    assert size == server.requests[0].size


async def test_an_error_in_the_body_is_the_callers():
    async def broken():
        yield b"x"
        raise KeyError("mine")

    with RawServer(MODELS) as server:
        async with DefaultAioHttpClient() as http:
            with pytest.raises(KeyError, match="mine"):
                await handle(http, server, content=broken())


async def test_a_call_cancelled_while_its_body_is_sent_closes_the_connection():
    over = threading.Event()
    with RawServer(Answer((over,), reads_body=False)) as server:
        async with DefaultAioHttpClient() as http:
            sending = asyncio.create_task(handle(http, server, content=bytes(2**26)))
            assert await async_happened(server.asked)
            during = descriptors()
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending
            await settled()

            assert during - 1 == descriptors()
            over.set()


async def test_a_body_closed_by_another_task_ends_the_reader_with_an_error():
    with RawServer(Answer((begin(), part(b"x"), UNTIL_CLOSED))) as server:
        async with DefaultAioHttpClient() as http:
            response = await handle(http, server)
            assert b"x" == await anext(response.stream)
            reading = asyncio.create_task(anext(response.stream))
            await asyncio.sleep(0)
            await response.stream.aclose()

            with pytest.raises(httpx.ReadError):
                await reading


@pytest.mark.parametrize("url", ["http:///x", "http://a..b/", f"http://{'a' * 64}.test/"])
async def test_an_address_that_can_not_exist_is_called_so(url):
    async with DefaultAioHttpClient() as http:
        with pytest.raises(httpx.InvalidURL):
            await http.short_way.handle_async_request(httpx.Request("GET", url))


async def test_a_server_is_called_by_the_name_that_is_given():
    with TLSServer(MODELS) as server:
        async with DefaultAioHttpClient(verify=trusting()) as http:
            url = server.base_url.replace("localhost", "127.0.0.1")
            named = httpx.Request("GET", url, extensions={"sni_hostname": "localhost"})
            response = await http.short_way.handle_async_request(named)
            await response.aclose()

    assert (200, ["localhost"]) == (response.status_code, server.names)


async def test_a_certificate_that_nobody_vouches_for_is_refused():
    with TLSServer(MODELS) as server:
        async with DefaultAioHttpClient() as http:
            with pytest.raises(httpx.ConnectError, match="certificate"):
                await http.short_way.handle_async_request(httpx.Request("GET", server.base_url))


async def test_a_large_body_does_not_hide_that_nobody_opens():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        with socket.create_connection(address), knocking(address), knocking(address):
            async with DefaultAioHttpClient(timeout=0.1) as http:
                with pytest.raises(httpx.ConnectTimeout):
                    await http.post("http://{}:{}/".format(*address), content=bytes(2**20))


async def test_a_large_body_does_not_hide_that_the_server_has_gone():
    with RawServer(Answer((RESET,), reads_body=False)) as server:
        async with DefaultAioHttpClient() as http:
            with pytest.raises(httpx.TransportError):
                await http.post(server.base_url, content=bytes(2**26))
