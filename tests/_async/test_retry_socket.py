"""Failures on a real socket: resets, broken bodies, deadlines, connections left behind."""

import time

import httpx
import pytest

from tests._async.clients import socket_client
from tests.kit.samples import ASK
from tests.kit.servers import (
    CLOSE,
    END,
    HALF_CLOSE,
    PATIENCE,
    RESET,
    UNTIL_CLOSED,
    Answer,
    Drip,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import async_happened
from wrapper import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    DefaultAsyncHttpxClient,
    InternalServerError,
)

MODELS = respond(b'{"object":"list","data":[]}')
FOUND = Answer((MODELS,))
ERROR = b'{"error":{"message":"It broke."}}'
HUGE_PROMISE = respond(b'{"object"', headers={"content-length": "1000"})

BREAKS = {
    "closed at once": Answer((CLOSE,)),
    "reset at once": Answer((RESET,)),
    "half-closed at once": Answer((HALF_CLOSE, UNTIL_CLOSED)),
    "closed within the head": Answer((b"HTTP/1.1 200 OK\r\ncontent-", CLOSE)),
    "reset within the head": Answer((b"HTTP/1.1 200 OK\r\ncontent-", RESET)),
    "closed within the body": Answer((HUGE_PROMISE, CLOSE)),
    "reset within the body": Answer((HUGE_PROMISE, RESET)),
    "half-closed within the body": Answer((HUGE_PROMISE, HALF_CLOSE, UNTIL_CLOSED)),
    "closed within a chunk": Answer((begin(), b"ff\r\nabc", CLOSE)),
    "closed between chunks": Answer((begin(), part(b"abc"), CLOSE)),
    "no HTTP": Answer((b"SSH-2.0-OpenSSH_9.6\r\n", CLOSE)),
}
each_break = pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)


@each_break
async def test_a_broken_response_is_fetched_again(broken):
    with RawServer(broken, broken, FOUND) as server:
        async with socket_client(server) as client:
            await client.models.list()

        assert ["0", "1", "2"] == [r.headers["x-retry-count"] for r in server.requests]


@each_break
async def test_a_response_that_stays_broken_is_an_error(broken):
    with RawServer(broken) as server:
        async with socket_client(server, max_retries=1) as client:
            with pytest.raises(APIConnectionError, match=r"GET http.*/v1/models"):
                await client.models.list()

        assert 2 == len(server.requests)


async def test_nobody_listening_is_a_connection_error():
    with RawServer(FOUND) as server:
        client = socket_client(server)
    async with client:
        with pytest.raises(APIConnectionError, match="ConnectError"):
            await client.models.list()


async def test_a_connection_that_was_closed_meanwhile_is_replaced():
    with RawServer(Answer((MODELS, CLOSE)), FOUND) as server:
        async with socket_client(server, max_retries=1) as client:
            await client.models.list()
            await client.models.list()

        assert 2 == server.connections


async def test_a_connection_is_used_again():
    with RawServer(FOUND) as server:
        async with socket_client(server) as client:
            for _ in range(5):
                await client.models.list()

        assert (1, 5) == (server.connections, len(server.requests))


async def test_a_connection_is_used_again_after_an_error():
    with RawServer(Answer((respond(ERROR, status=500),))) as server:
        async with socket_client(server, max_retries=9) as client:
            with pytest.raises(InternalServerError):
                await client.models.list()

        assert (1, 10) == (server.connections, len(server.requests))


FAILURES = {
    "errors": Answer((respond(ERROR, status=500),)),
    "chunked errors": Answer((begin().replace(b" 200 ", b" 500 "), part(ERROR), END)),
    "resets": Answer((RESET,)),
    "broken bodies": Answer((HUGE_PROMISE, CLOSE)),
}


@pytest.mark.parametrize("broken", FAILURES.values(), ids=FAILURES)
async def test_many_failed_attempts_leave_no_connection_behind(broken):
    limits = httpx.Limits(max_connections=1)
    with RawServer(*[broken] * 20, FOUND) as server:
        http = DefaultAsyncHttpxClient(limits=limits, timeout=httpx.Timeout(10, pool=1))
        async with socket_client(server, max_retries=0, http_client=http) as client:
            for _ in range(10):
                with pytest.raises((APIStatusError, APIConnectionError)):
                    await client.models.list(max_retries=1)

            assert [] == (await client.models.list()).data


@pytest.mark.parametrize("status", [400, 500])
async def test_streams_that_are_refused_leave_no_connection_behind(status):
    limits = httpx.Limits(max_connections=1)
    refused = Answer((respond(ERROR, status=status),))
    with RawServer(*[refused] * 20, FOUND) as server:
        http = DefaultAsyncHttpxClient(limits=limits, timeout=httpx.Timeout(10, pool=1))
        async with socket_client(server, max_retries=0, http_client=http) as client:
            for _ in range(20):
                with pytest.raises(APIStatusError):
                    await client.chat.completions.create(**ASK, stream=True)

            assert [] == (await client.models.list()).data


SHORT = httpx.Timeout(PATIENCE, read=0.1)


async def test_silence_is_a_timeout():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server, timeout=SHORT, max_retries=1) as client:
            with pytest.raises(APITimeoutError, match="ReadTimeout"):
                await client.models.list()

    assert 2 == len(server.requests)


async def test_a_timeout_closes_the_connection():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server, timeout=SHORT, max_retries=0) as client:
            with pytest.raises(APITimeoutError):
                await client.models.list()

            assert await async_happened(server.hung_up)


SLOW = {
    "no answer": Answer((UNTIL_CLOSED,)),
    "a dripping head": Answer((b"HTTP/1.1 200 OK\r\n", Drip(b"x: y\r\n", 0.02), CLOSE)),
    "a dripping body": Answer((begin("application/json"), Drip(part(b" "), 0.02), CLOSE)),
    "a body that stops late": Answer(
        (begin("application/json"), Drip(part(b"{"), 0.25, times=1), UNTIL_CLOSED)
    ),
    "a body that stops": Answer((begin("application/json"), part(b"{"), UNTIL_CLOSED)),
    "an error that drips": Answer(
        (begin().replace(b" 200 ", b" 400 "), Drip(part(b" "), 0.02), CLOSE)
    ),
    "failures one after another": Answer((respond(ERROR, status=503),)),
}


@pytest.mark.parametrize("slow", SLOW.values(), ids=SLOW)
async def test_a_deadline_bounds(slow):
    with RawServer(slow) as server:
        async with socket_client(server, max_retries=10**9) as client:
            started = time.monotonic()
            with pytest.raises((APITimeoutError, APIStatusError)):
                await client.models.list(deadline=0.3)

            assert time.monotonic() - started < PATIENCE / 3


async def test_a_deadline_says_so():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server) as client:
            with pytest.raises(APITimeoutError, match=r"within the deadline of 0\.1 s"):
                await client.models.list(deadline=0.1)


async def test_a_deadline_closes_the_connection():
    with RawServer(SLOW["a dripping body"]) as server:
        async with socket_client(server) as client:
            with pytest.raises(APITimeoutError):
                await client.models.list(deadline=0.1)

            assert await async_happened(server.hung_up)


async def test_a_deadline_bounds_the_wait_for_a_stream():
    with RawServer(Answer((UNTIL_CLOSED,))) as server:
        async with socket_client(server) as client:
            with pytest.raises(APITimeoutError):
                await client.chat.completions.create(**ASK, stream=True, deadline=0.1)


async def test_a_deadline_bounds_the_wait_for_the_error_of_a_stream():
    with RawServer(SLOW["an error that drips"]) as server:
        async with socket_client(server) as client:
            started = time.monotonic()
            with pytest.raises((APITimeoutError, APIStatusError)):
                await client.chat.completions.create(**ASK, stream=True, deadline=0.3)

            assert time.monotonic() - started < PATIENCE / 3
