# Written by codegen/facade/unasync.py from tests/_async/test_transport.py; edit that file instead.
"""Requests and responses over connections of ours: as httpx does it, or better."""

import socket
import threading

import httpx
import pytest

from tests._sync.transports import fetch, make, outcome, request
from tests.kit.paces import at_any_pace
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
from tests.kit.together import happened

OK = respond(b"{}")
FOUND = Answer((OK,))
HEAD = b"HTTP/1.1 200 OK\r\n"
PROMISE = respond(b"{}", headers={"content-length": "1000"})

SAME = {
    "a body": FOUND,
    "chunks": Answer((begin(), part(b"a"), part(b"b" * 100_000), END)),
    "chunks that come slowly": Answer((begin(), Drip(part(b"ab"), 0.01, 5), END)),
    "a body up to the end": Answer((HEAD + b"\r\nabc", CLOSE)),
    "an empty body up to the end": Answer((HEAD + b"\r\n", CLOSE)),
    "HTTP/1.0": Answer((b"HTTP/1.0 200 OK\r\n\r\nabc", CLOSE)),
    "204": Answer((b"HTTP/1.1 204 No Content\r\n\r\n",)),
    "304": Answer((b"HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n",)),
    "100 and 103 before": Answer((b"HTTP/1.1 100 C\r\n\r\nHTTP/1.1 103 E\r\n\r\n" + OK,)),
    "a trailer": Answer((begin(), part(b"a"), b"0\r\nx: y\r\n\r\n")),
    "a folded header": Answer((HEAD + b"x: a\r\n b\r\ncontent-length: 0\r\n\r\n",)),
    "both lengths": Answer((begin(headers={"content-length": "9"}), part(b"a"), END)),
    "closed at once": Answer((CLOSE,)),
    "reset at once": Answer((RESET,)),
    "half-closed at once": Answer((HALF_CLOSE, UNTIL_CLOSED)),
    "closed within the head": Answer((HEAD + b"content-", CLOSE)),
    "reset within the head": Answer((HEAD + b"content-", RESET)),
    "closed within the body": Answer((PROMISE, CLOSE)),
    "reset within the body": Answer((PROMISE, RESET)),
    "half-closed within the body": Answer((PROMISE, HALF_CLOSE, UNTIL_CLOSED)),
    "closed within a chunk": Answer((begin(), b"ff\r\nabc", CLOSE)),
    "closed between chunks": Answer((begin(), part(b"abc"), CLOSE)),
    "no HTTP": Answer((b"SSH-2.0-OpenSSH_9.6\r\n", CLOSE)),
    "lengths that differ": Answer((HEAD + b"content-length: 2, 3\r\n\r\nabc",)),
    "a broken chunk": Answer((begin(), part(b"abc"), b"xyz\r\n", UNTIL_CLOSED)),
    "another protocol": Answer((b"HTTP/1.1 101 S\r\nupgrade: x\r\n\r\n", UNTIL_CLOSED)),
    "an endless head": Answer((HEAD, Drip(b"x: y\r\n" * 2000, 0, 100), UNTIL_CLOSED)),
}
each_answer = pytest.mark.parametrize("answer", SAME.values(), ids=SAME)


@each_answer
def test_what_comes_of_an_answer_is_what_httpx_makes_of_it(answer):
    with httpx.HTTPTransport(verify=False) as stock, make() as ours:
        with RawServer(answer) as server:
            expected = outcome(stock, request(server, content=b"hello"))
        with RawServer(answer) as server:
            actual = outcome(ours, request(server, content=b"hello"))

    assert expected == actual


@each_answer
def test_after_any_answer_the_next_request_is_answered(answer):
    with RawServer(answer, FOUND) as server:
        with make() as transport:
            outcome(transport, request(server))

            assert (200, b"{}") == fetch(transport, request(server))


@pytest.mark.parametrize("answer", [Answer((UNTIL_CLOSED,)), Answer((PROMISE, UNTIL_CLOSED))])
def test_a_server_that_is_silent_too_long_is_given_up(answer):
    with RawServer(answer) as server:
        with make() as transport:
            sent = request(server, timeout=httpx.Timeout(PATIENCE, read=0.1))

            assert httpx.ReadTimeout is outcome(transport, sent)
            assert happened(server.hung_up)
            assert 0 == transport.connections


@at_any_pace
def test_the_time_to_read_counts_from_one_part_to_the_next(pace):
    answer = Answer((begin(), Drip(part(b"x"), pace * 0.04, 10), END))
    with RawServer(answer) as server:
        with make() as transport:
            sent = request(server, timeout=httpx.Timeout(PATIENCE, read=pace * 0.3))

            assert (200, b"x" * 10) == fetch(transport, sent)


def test_without_time_limits_an_answer_comes_all_the_same():
    with RawServer(FOUND) as server:
        with make() as transport:
            sent = request(server, timeout=httpx.Timeout(None))

            assert (200, b"{}") == fetch(transport, sent)
            assert (200, b"{}") == fetch(transport, httpx.Request("GET", server.base_url))


def test_a_server_that_takes_nothing_is_given_up():
    woken = threading.Event()
    with RawServer(Answer((woken, UNTIL_CLOSED), reads_body=False)) as server:
        with make() as transport:
            sent = request(server, content=b"x" * 2**26, timeout=httpx.Timeout(PATIENCE, write=0.2))
            result = outcome(transport, sent)
            woken.set()

            assert httpx.WriteTimeout is result
            assert 0 == transport.connections


def test_nobody_there_is_an_error_of_connecting():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with make() as transport:
            for host in ("127.0.0.1", "localhost"):
                url = f"http://{host}:{port}/"
                assert httpx.ConnectError is outcome(transport, request(url))
            assert httpx.ConnectError is outcome(transport, request("http://no.invalid/"))
            assert 0 == transport.connections


def test_a_door_that_does_not_open_is_given_up():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        with socket.create_connection(address), knocking(address), knocking(address):
            url = "http://{}:{}/".format(*address)
            with make() as transport:
                sent = request(url, timeout=httpx.Timeout(PATIENCE, connect=0.1))

                assert httpx.ConnectTimeout is outcome(transport, sent)
                assert 0 == transport.connections


def knocking(address):
    knocking = socket.socket()
    knocking.setblocking(False)
    knocking.connect_ex(address)
    return knocking


@pytest.mark.parametrize("url", ["ftp://x/", "ws://x/", "//x/"])
def test_other_protocols_are_refused(url):
    with make() as transport:
        assert httpx.UnsupportedProtocol is outcome(transport, request(url))


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1, 3_000_000])
def test_bodies_of_any_size_arrive_whole(size):
    with RawServer(FOUND) as server:
        with make() as transport:
            fetch(transport, request(server, content=b"x" * size))

    assert size == server.requests[0].size


def pieces(*sizes):
    for size in sizes:
        yield b"x" * size


def test_a_body_without_a_length_is_sent_in_chunks():
    with RawServer(FOUND) as server:
        with make() as transport:
            fetch(transport, request(server, content=pieces(3, 0, 2)))

    assert "chunked" == server.requests[0].headers["transfer-encoding"]
    assert b"3\r\nxxx\r\n2\r\nxx\r\n0\r\n\r\n" == server.requests[0].body


def test_a_body_in_pieces_arrives_whole():
    with RawServer(FOUND) as server:
        with make() as transport:
            headers = {"content-length": "700001"}
            sent = request(server, content=pieces(1, 600_000, 100_000), headers=headers)
            fetch(transport, sent)

    assert 700_001 == server.requests[0].size


@pytest.mark.parametrize("sizes", [(1, 1), (5, 5)])
def test_a_body_of_another_length_than_announced_is_an_error_here(sizes):
    with RawServer(FOUND) as server:
        with make() as transport:
            sent = request(server, content=pieces(*sizes), headers={"content-length": "4"})

            assert httpx.LocalProtocolError is outcome(transport, sent)
            assert 0 == transport.connections


def test_an_error_in_the_body_is_the_callers_and_ends_the_connection():
    def broken():
        yield b"x"
        raise KeyError("x")

    with RawServer(FOUND) as server:
        with make() as transport:
            with pytest.raises(KeyError):
                fetch(transport, request(server, content=broken()))

            assert 0 == transport.connections


def endless():
    while True:
        yield b"x" * 65536


def in_one_piece():
    return bytes(2**26)


@pytest.mark.parametrize("body", [endless, in_one_piece])
@pytest.mark.parametrize("interim", [b"", b"HTTP/1.1 102 Processing\r\n\r\n"])
def test_a_server_that_answers_early_is_not_sent_the_rest(interim, body):
    answer = Answer((interim + respond(b"no", status=413), UNTIL_CLOSED), reads_body=False)
    with RawServer(answer) as server:
        with make() as transport:
            assert (413, b"no") == fetch(transport, request(server, content=body()))
            assert 0 == transport.connections


def test_an_interim_answer_does_not_end_what_is_sent():
    with RawServer(Answer((b"HTTP/1.1 100 Continue\r\n\r\n" + OK,))) as server:

        def body():
            yield b"x" * 10
            yield b"x" * 10

        with make() as transport:
            sent = request(server, content=body(), headers={"content-length": "20"})

            assert (200, b"{}") == fetch(transport, sent)
    assert 20 == server.requests[0].size


def test_a_server_that_answers_and_closes_before_it_has_all_is_heard():
    answer = Answer((respond(b"no", status=413), HALF_CLOSE, UNTIL_CLOSED), reads_body=False)
    with RawServer(answer) as server:
        with make() as transport:
            assert (413, b"no") == fetch(transport, request(server, content=endless()))


def test_the_answer_to_head_is_a_head():
    with RawServer(Answer((b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n",))) as server:
        with make() as transport:
            for _ in range(2):
                assert (200, b"") == fetch(transport, request(server, "HEAD"))

    assert 1 == server.connections


def test_what_is_known_of_the_response_is_handed_on():
    with RawServer(Answer((begin(), part(b"x"), UNTIL_CLOSED))) as server:
        with make() as transport:
            response = transport.handle_request(request(server))
            stream = response.extensions["network_stream"]

            assert ("HTTP/1.1", "Status") == (response.http_version, response.reason_phrase)
            assert "127.0.0.1" == stream.get_extra_info("server_addr")[0]
            assert stream.get_extra_info("socket").fileno() > 0
            assert stream.get_extra_info("client_addr")[0] == "127.0.0.1"
            assert None is stream.get_extra_info("ssl_object")
            response.close()

            assert None is stream.get_extra_info("socket")


def test_a_body_that_was_closed_does_not_look_like_a_short_one():
    with RawServer(Answer((begin(), part(b"x"), UNTIL_CLOSED))) as server:
        with make() as transport:
            response = transport.handle_request(request(server))
            body = response.stream.__iter__()

            assert b"x" == next(body)

            response.close()
            with pytest.raises(httpx.ReadError):
                next(body)


def test_parts_that_came_before_a_fault_are_read_first():
    with RawServer(Answer((begin() + part(b"ab") + b"xyz\r\n", UNTIL_CLOSED))) as server:
        with make() as transport:
            response = transport.handle_request(request(server))
            body = response.stream.__iter__()

            assert b"ab" == next(body)
            with pytest.raises(httpx.RemoteProtocolError):
                next(body)


def test_a_large_body_that_nobody_reads_waits_at_the_server():
    with RawServer(Answer((respond(b"x" * 20_000_000),))) as server:
        with make() as transport:
            response = transport.handle_request(request(server))
            sizes = [len(chunk) for chunk in response.iter_raw()]

            assert 20_000_000 == sum(sizes)
            assert max(sizes) < 1_000_000


def test_the_target_may_be_given():
    with RawServer(FOUND) as server:
        with make() as transport:
            fetch(transport, request(server, extensions={"target": b"/a%20b"}))

    assert "/a%20b" == server.requests[0].target


def test_an_address_that_refuses_does_not_hide_the_next(monkeypatch):
    look_up = socket.getaddrinfo

    def several(host, port, *args, **options):
        if host != "several.test":
            return look_up(host, port, *args, **options)
        return [
            found
            for ip in ("127.0.0.2", "127.0.0.1")
            for found in look_up(ip, port, *args, **options)
        ]

    monkeypatch.setattr(socket, "getaddrinfo", several)
    with RawServer(FOUND) as server:
        with make() as transport:
            url = server.base_url.replace("127.0.0.1", "several.test")

            assert (200, b"{}") == fetch(transport, request(url))
