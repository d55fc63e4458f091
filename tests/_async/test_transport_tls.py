"""Encrypted connections: checked, named, and ended like others."""

import ssl

import httpx
import pytest
import trustme

from tests._async.transports import MANY, fetch, outcome, request
from tests.kit.servers import (
    CLOSE,
    END,
    HALF_CLOSE,
    PATIENCE,
    UNTIL_CLOSED,
    Answer,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import async_happened
from wrapper._async.transport.transport import AsyncTransport

FOUND = Answer((respond(b"{}"),))
CUT = (HALF_CLOSE, UNTIL_CLOSED)
AUTHORITY = trustme.CA()


class TLSServer(RawServer):
    """`RawServer` behind a certificate for localhost."""

    def __init__(self, *answers):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(["h2", "http/1.1"])
        context.sni_callback = lambda connection, name, context: self.names.append(name)
        AUTHORITY.issue_cert("localhost").configure_cert(context)
        super().__init__(*answers, tls=context, host="localhost")
        self.names = []


def trusting():
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    AUTHORITY.configure_trust(context)
    return context


def make(tls=trusting):
    return AsyncTransport(MANY, tls)


async def test_an_encrypted_connection_is_used_again():
    with TLSServer(FOUND) as server:
        async with make() as transport:
            for _ in range(3):
                assert (200, b"{}") == await fetch(transport, request(server))

    assert (1, ["localhost"]) == (server.connections, server.names)
    assert ["http/1.1"] * 3 == [request.protocol for request in server.requests]


async def test_large_bodies_go_both_ways():
    with TLSServer(Answer((respond(b"x" * 3_000_000),))) as server:
        async with make() as transport:
            sent = request(server, content=b"y" * 3_000_000)

            assert (200, b"x" * 3_000_000) == await fetch(transport, sent)
    assert 3_000_000 == server.requests[0].size


async def test_a_body_in_chunks_is_read_as_it_arrives():
    with TLSServer(Answer((begin(), part(b"a"), part(b"b"), END))) as server:
        async with make() as transport:
            assert (200, b"ab") == await fetch(transport, request(server))
            assert 1 == transport.connections


async def test_a_certificate_that_nobody_vouches_for_is_refused():
    with TLSServer(FOUND) as server:
        async with make(ssl.create_default_context) as transport:
            assert httpx.ConnectError is await outcome(transport, request(server))
            assert 0 == transport.connections
    assert [] == server.requests


async def test_a_certificate_for_another_name_is_refused():
    with TLSServer(FOUND) as server:
        async with make() as transport:
            url = server.base_url.replace("localhost", "127.0.0.1")

            assert httpx.ConnectError is await outcome(transport, request(url))
            named = request(url, extensions={"sni_hostname": "localhost"})
            assert (200, b"{}") == await fetch(transport, named)


async def test_a_server_that_does_not_encrypt_is_an_error_of_connecting():
    with RawServer(Answer((b"HTTP/1.1 400 Bad\r\n\r\n", CLOSE))) as server:
        async with make() as transport:
            url = server.base_url.replace("http:", "https:")
            sent = request(url, timeout=httpx.Timeout(PATIENCE, connect=0.3))

            assert await outcome(transport, sent) in (httpx.ConnectError, httpx.ConnectTimeout)
            assert 0 == transport.connections


@pytest.mark.parametrize("answer", [Answer(CUT), Answer((begin(), b"ff\r\nabc", *CUT))])
async def test_an_early_end_is_an_error(answer):
    with TLSServer(answer) as server:
        async with make() as transport:
            assert httpx.ReadError is await outcome(transport, request(server))
            assert 0 == transport.connections


async def test_a_silent_server_is_given_up():
    with TLSServer(Answer((UNTIL_CLOSED,))) as server:
        async with make() as transport:
            sent = request(server, timeout=httpx.Timeout(PATIENCE, read=0.1))

            assert httpx.ReadTimeout is await outcome(transport, sent)
            assert await async_happened(server.hung_up)


async def test_a_server_may_answer_before_it_has_all():
    async def endless():
        while True:
            yield b"x" * 65536

    answer = Answer((respond(b"no", status=413), UNTIL_CLOSED), reads_body=False)
    with TLSServer(answer) as server:
        async with make() as transport:
            assert (413, b"no") == await fetch(transport, request(server, content=endless()))


async def test_without_encryption_no_context_is_made():
    def never():
        raise AssertionError

    with RawServer(FOUND) as server:
        async with make(never) as transport:
            assert (200, b"{}") == await fetch(transport, request(server))
