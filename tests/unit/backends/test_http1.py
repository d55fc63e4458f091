"""Requests to bytes, bytes to responses."""

import httpx
import pytest

from wrapper._backends.http1 import HTTP1, MAX_HEAD

HOST = (b"host", b"x")
TWO = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
PARTS = CHUNKED + b"2;a=b\r\nhi\r\n3\r\nyou\r\n0\r\nx-trailer: 1\r\n\r\n"


def asked(method="GET", headers=(HOST,)):
    http1 = HTTP1()
    http1.request(method, b"/", headers)
    http1.end()
    return http1


def fed(http1, *pieces):
    """The status, what is read after each piece that the head was complete with, and the end."""
    status, bodies = None, []
    for piece in pieces:
        http1.receive(piece)
        if head := http1.head():
            status = head.status
            bodies.append(http1.read())
    return status, b"".join(bodies), http1.ended, http1.is_reusable


def test_a_request_is_written_as_it_is_given():
    http1 = HTTP1()

    head = http1.request("POST", b"/v1?a=b", [(b"Host", b"x"), (b"Content-Length", b"2")])

    assert b"POST /v1?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n" == head
    assert [b"hi"] == http1.body(b"hi")
    assert b"" == http1.end()


def test_a_body_of_unknown_length_is_chunked():
    http1 = HTTP1()
    http1.request("POST", b"/", [HOST, (b"transfer-encoding", b"chunked")])

    assert b"2\r\nhi\r\n" == b"".join(http1.body(b"hi"))
    assert [] == http1.body(b"")
    assert b"0\r\n\r\n" == http1.end()


def test_a_large_body_is_not_copied():
    http1 = HTTP1()
    data = memoryview(b"x" * 100_000)
    http1.request("POST", b"/", [HOST, (b"content-length", b"100000")])

    assert data is http1.body(data)[0]


@pytest.mark.parametrize("sent", [b"x", b"xxx"])
def test_a_body_of_another_length_than_announced_is_refused(sent):
    http1 = HTTP1()
    http1.request("POST", b"/", [HOST, (b"content-length", b"2")])

    with pytest.raises(httpx.LocalProtocolError):
        sum([len(http1.body(sent)), len(http1.end())])


@pytest.mark.parametrize(
    ("target", "header"),
    [
        (b"/", (b"a b", b"c")),
        (b"/", (b"a", b"b\r\nc: d")),
        (b"/", (b"", b"c")),
        (b"/ x", (b"a", b"b")),
    ],
)
def test_what_http_does_not_allow_is_not_sent(target, header):
    with pytest.raises(httpx.LocalProtocolError):
        HTTP1().request("GET", target, [HOST, header])


REUSED = {
    "length": (TWO, 200, b"hi"),
    "no body": (b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", 200, b""),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b""),
    "304 with a length": (b"HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n", 304, b""),
    "chunks, an extension, a trailer": (PARTS, 200, b"hiyou"),
    "100, then 103": (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 E\r\na: b\r\n\r\n" + TWO,
        200,
        b"hi",
    ),
    "no reason": (TWO.replace(b" OK", b""), 200, b"hi"),
    "lines ended by LF": (TWO.replace(b"\r\n", b"\n"), 200, b"hi"),
    "the length twice, the same": (TWO.replace(b": 2", b": 2, 2"), 200, b"hi"),
}
NOT_REUSED = {
    "connection: close": (TWO.replace(b"\r\n\r\n", b"\r\nConnection: Close\r\n\r\n"), 200, b"hi"),
    "HTTP/1.0": (TWO.replace(b"1.1", b"1.0"), 200, b"hi"),
    "leftover bytes": (TWO + b"x", 200, b"hi"),
    "another response": (TWO + TWO, 200, b"hi"),
    "both lengths": (
        PARTS.replace(b"\r\n\r\n", b"\r\nContent-Length: 2\r\n\r\n", 1),
        200,
        b"hiyou",
    ),
}


@pytest.mark.parametrize(("response", "status", "body"), REUSED.values(), ids=REUSED)
def test_a_clean_response_leaves_the_connection_as_good_as_new(response, status, body):
    assert (status, body, True, True) == fed(asked(), response)


@pytest.mark.parametrize(("response", "status", "body"), NOT_REUSED.values(), ids=NOT_REUSED)
def test_after_any_other_the_connection_is_not_used_again(response, status, body):
    assert (status, body, True, False) == fed(asked(), response)


@pytest.mark.parametrize("response", [c[0] for c in REUSED.values()], ids=REUSED)
def test_bytes_may_be_split_anywhere(response):
    whole = fed(asked(), response)

    assert [whole] * (len(response) - 1) == [
        fed(asked(), response[:at], response[at:]) for at in range(1, len(response))
    ]
    assert whole == fed(asked(), *(response[at : at + 1] for at in range(len(response))))


def test_a_body_without_a_length_ends_with_the_connection():
    http1 = asked()

    assert (200, b"abc", True, False) == fed(http1, b"HTTP/1.1 200 OK\r\n\r\nabc", b"")


def test_the_answer_to_head_has_no_body():
    assert (200, b"", True, True) == fed(asked("HEAD"), TWO.removesuffix(b"hi"))


def test_many_exchanges_go_over_one_connection():
    http1 = asked()

    for response in (TWO, PARTS, TWO):
        assert fed(http1, response)[2:] == (True, True)
        http1.request("GET", b"/", [HOST])
        http1.end()


def test_a_response_before_the_whole_request_leaves_the_connection_useless():
    http1 = HTTP1()
    http1.request("POST", b"/", [HOST, (b"content-length", b"100")])
    http1.body(b"x" * 50)

    assert (200, b"hi", True, False) == fed(http1, TWO)


def test_the_request_asks_for_the_connection_to_be_closed():
    assert not fed(asked(headers=(HOST, (b"connection", b"close"))), TWO)[-1]


def test_headers_come_as_they_were_sent():
    lines = b"".join(b"X-Header-%d:  value %d \r\n" % (n, n) for n in range(500))
    http1 = asked()

    http1.receive(b"HTTP/1.1 200 Very Fine\r\n" + lines + b"folded: a\r\n  b\r\n\r\n")

    head = http1.head()
    assert (b"HTTP/1.1", 200, b"Very Fine") == head[:3]
    assert [(b"X-Header-%d" % n, b"value %d" % n) for n in range(500)] == head.headers[:-1]
    assert (b"folded", b"a b") == head.headers[-1]


def filled(size):
    """A head of so many bytes, and a body of two."""
    start = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nx: "
    return start + b"y" * (size - len(start) - 4) + b"\r\n\r\nhi"


@pytest.mark.parametrize("step", [1000, 64 * 1024, 10**6])
def test_a_head_may_be_as_long_as_the_limit(step):
    response = filled(MAX_HEAD)
    pieces = [response[at : at + step] for at in range(0, len(response), step)]

    assert (200, b"hi", True, True) == fed(asked(), *pieces)


@pytest.mark.parametrize("step", [1000, 64 * 1024, 10**6])
def test_a_longer_head_is_refused(step):
    response = filled(MAX_HEAD + 1)
    pieces = [response[at : at + step] for at in range(0, len(response), step)]

    with pytest.raises(httpx.RemoteProtocolError):
        fed(asked(), *pieces)


def test_interim_responses_without_end_are_refused():
    http1 = asked()

    with pytest.raises(httpx.RemoteProtocolError, match="too long"):
        fed(http1, *[b"HTTP/1.1 102 Processing\r\n\r\n"] * 10_000)


FAULTS = {
    "no HTTP": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n",),
    "a status that is no number": (b"HTTP/1.1 abc OK\r\n\r\n",),
    "a header without a name": (b"HTTP/1.1 200 OK\r\n: x\r\n\r\n",),
    "a space in a header's name": (b"HTTP/1.1 200 OK\r\na b: x\r\n\r\n",),
    "lengths that differ": (TWO.replace(b": 2", b": 2, 3"),),
    "a length that is no number": (TWO.replace(b": 2", b": two"),),
    "a negative length": (TWO.replace(b": 2", b": -2"),),
    "an unknown coding": (CHUNKED.replace(b"chunked", b"gzip, chunked"),),
    "another protocol": (b"HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n",),
    "nothing": (b"",),
    "the end within the head": (b"HTTP/1.1 200 OK\r\n", b""),
    "the end within the body": (TWO[:-1], b""),
    "the end within a chunk": (CHUNKED + b"5\r\nab", b""),
    "the end before the last chunk": (CHUNKED + b"2\r\nab\r\n", b""),
    "a chunk's size that is no number": (CHUNKED + b"xyz\r\n",),
    "a chunk longer than it says": (CHUNKED + b"2\r\nabc\r\n",),
}


@pytest.mark.parametrize("pieces", FAULTS.values(), ids=FAULTS)
def test_what_no_server_may_send_is_refused(pieces):
    http1 = asked()

    with pytest.raises(httpx.RemoteProtocolError):
        fed(http1, *pieces, b"")
    assert not http1.is_reusable


def test_another_protocol_is_refused_even_where_the_request_asked_for_it():
    http1 = asked(headers=(HOST, (b"connection", b"upgrade"), (b"upgrade", b"websocket")))

    with pytest.raises(httpx.RemoteProtocolError, match="another protocol"):
        fed(http1, b"HTTP/1.1 101 Switching\r\nupgrade: websocket\r\n\r\n")


def test_what_came_before_a_fault_is_given_first():
    http1 = asked()
    http1.receive(CHUNKED + b"2\r\nab\r\nxyz\r\n")
    http1.head()

    assert b"ab" == http1.read()
    for _ in range(2):
        with pytest.raises(httpx.RemoteProtocolError):
            http1.read()


def test_all_that_was_received_is_read_at_once():
    http1 = asked()
    http1.receive(CHUNKED + b"1\r\nx\r\n" * 1000)
    http1.head()

    assert b"x" * 1000 == http1.read()
    assert b"" == http1.read()


def test_interim_responses_and_a_head_have_one_limit():
    interim = b"HTTP/1.1 102 Processing\r\nx: " + b"y" * (MAX_HEAD - 100) + b"\r\n\r\n"

    with pytest.raises(httpx.RemoteProtocolError, match="too long"):
        fed(asked(), interim, b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200)
