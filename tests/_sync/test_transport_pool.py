# Written by codegen/facade/unasync.py from tests/_async/test_transport_pool.py; edit that file instead.
"""Connections: kept, shared, limited, waited for, and left when they are no good."""

import gc
import select
import threading
import time

import httpx
import pytest

from tests._sync.transports import FEW, fetch, make, outcome, request
from tests.kit.servers import (
    CLOSE,
    END,
    PATIENCE,
    UNTIL_CLOSED,
    Answer,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import at_once, happened
from wrapper._backends.origin import origin_of
from wrapper._concurrency.loops import sleep

OK = respond(b"{}")
FOUND = Answer((OK,))
OPEN = Answer((begin(), part(b"x"), UNTIL_CLOSED))


def happens(condition):
    """Whether something becomes true soon."""
    until = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < until:
        sleep(0.002)
    return condition()


def test_a_connection_is_used_again_and_again():
    with RawServer(FOUND) as server:
        with make() as transport:
            for _ in range(10):
                assert (200, b"{}") == fetch(transport, request(server))
            assert 1 == transport.connections

    assert 1 == server.connections


def test_a_body_that_came_with_the_head_occupies_no_connection():
    with RawServer(FOUND) as server:
        with make(FEW) as transport:
            first = transport.handle_request(request(server))
            second = transport.handle_request(request(server))

            assert b"{}{}" == first.read() + second.read()
    assert 1 == server.connections


UNCLEAN = {
    "connection: close": Answer((respond(b"{}", headers={"connection": "close"}),)),
    "HTTP/1.0": Answer((b"HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",)),
    "both lengths": Answer((begin(headers={"content-length": "2"}) + part(b"{}") + END,)),
    "leftover bytes": Answer((OK + b"more",)),
    "another response": Answer((OK + OK,)),
}


@pytest.mark.parametrize("answer", UNCLEAN.values(), ids=UNCLEAN)
def test_a_connection_that_ended_uncleanly_is_not_used_again(answer):
    with RawServer(answer) as server:
        with make() as transport:
            for _ in range(3):
                assert (200, b"{}") == fetch(transport, request(server))
            assert 0 == transport.connections

    assert 3 == server.connections


def hold(transport, server, count):
    """So many responses, all under way."""
    return [transport.handle_request(request(server)) for _ in range(count)]


def about(response, name):
    return response.extensions["network_stream"].get_extra_info(name)


@pytest.mark.parametrize("unasked", [b"", b"HTTP/1.1 408 Timeout\r\n\r\n", b"x"])
def test_a_connection_on_which_something_came_while_idle_is_not_used_again(unasked):
    read, over = threading.Event(), threading.Event()
    answer = Answer((begin() + part(b"x"), over, END, read, unasked, CLOSE))
    with RawServer(answer, FOUND) as server:
        with make() as transport:
            (response,) = hold(transport, server, 1)
            idle = about(response, "socket")
            over.set()
            response.read()
            read.set()

            # The event loop has not run since.
            assert select.select([idle.fileno()], [], [], 5)[0]
            assert (200, b"{}") == fetch(transport, request(server))
    assert 2 == server.connections


def test_the_connection_used_last_is_used_again_first():
    over = threading.Event()
    slow = Answer((begin() + part(b"x"), over, END))
    with RawServer(slow, slow, slow, OPEN) as server:
        with make() as transport:
            held = hold(transport, server, 3)
            addresses = [about(response, "client_addr") for response in held]
            over.set()
            for index in (0, 2, 1):
                held[index].read()

            (again,) = hold(transport, server, 1)
            assert addresses[1] == about(again, "client_addr")


@pytest.mark.parametrize(
    ("limits", "left"),
    [
        (httpx.Limits(), 5),
        (httpx.Limits(max_keepalive_connections=2), 2),
        (httpx.Limits(max_keepalive_connections=0), 0),
        (httpx.Limits(max_connections=5, max_keepalive_connections=None), 5),
    ],
)
def test_no_more_idle_connections_are_kept_than_allowed(limits, left):
    over = threading.Event()
    with RawServer(Answer((begin() + part(b"x"), over, END))) as server:
        with make(limits) as transport:
            held = hold(transport, server, 5)
            over.set()
            for response in held:
                response.read()

            assert left == transport.connections


def test_an_idle_connection_that_is_too_old_is_not_used_again():
    with RawServer(FOUND) as server:
        with make(httpx.Limits(keepalive_expiry=0)) as transport:
            fetch(transport, request(server))
            fetch(transport, request(server))

            assert transport.connections <= 1
    assert 2 == server.connections


def test_origins_do_not_share_connections():
    with RawServer(FOUND) as one, RawServer(FOUND) as other:
        with make() as transport:
            for server in (one, other, one, other):
                assert (200, b"{}") == fetch(transport, request(server))

            assert (2, 1, 1) == (transport.connections, one.connections, other.connections)


def test_an_idle_connection_gives_way_to_one_to_elsewhere():
    with RawServer(FOUND) as one, RawServer(FOUND) as other:
        with make(FEW) as transport:
            for server in (one, other, one):
                assert (200, b"{}") == fetch(transport, request(server))
                assert 1 == transport.connections


def test_there_are_never_more_connections_than_allowed():
    limits = httpx.Limits(max_connections=4, max_keepalive_connections=4)
    with RawServer(FOUND) as server:
        with make(limits) as transport:

            def ask(number):
                return fetch(transport, request(server))[0]

            assert [200] * 64 == at_once(64, ask)
            assert transport.connections <= 4
    assert server.connections <= 4


def test_who_waits_too_long_for_a_connection_is_told_so():
    with RawServer(OPEN) as server:
        with make(FEW) as transport:
            held = transport.handle_request(request(server))
            late = request(server, timeout=httpx.Timeout(PATIENCE, pool=0.05))

            assert httpx.PoolTimeout is outcome(transport, late)
            assert httpx.PoolTimeout is outcome(transport, late)

            held.close()
            again = transport.handle_request(late)
            assert 200 == again.status_code
            again.close()
            assert 0 == transport.connections


def test_a_failed_connection_gives_its_place_to_the_next():
    with RawServer(FOUND) as server:
        with make(FEW) as transport:
            for _ in range(3):
                nobody = request("http://127.0.0.1:9/", timeout=httpx.Timeout(PATIENCE))
                assert httpx.ConnectError is outcome(transport, nobody)

            assert (200, b"{}") == fetch(transport, request(server))


def test_a_response_that_nobody_has_any_more_occupies_no_connection():
    with RawServer(OPEN) as server:
        with make(FEW) as transport:
            for _ in range(3):
                response = transport.handle_request(request(server))
                del response
                gc.collect()
                assert 0 == transport.connections
            assert happened(server.hung_up)


def test_a_lost_response_lets_the_next_in_the_queue_go_on():
    with RawServer(OPEN, FOUND) as server:
        with make(FEW) as transport:
            held = [transport.handle_request(request(server))]

            def ask(number):
                if number:
                    (pool,) = transport._pools.values()
                    assert happens(lambda: pool._waiting)
                    held.clear()
                    gc.collect()
                    return 0
                return fetch(transport, request(server))[0]

            assert [200, 0] == at_once(2, ask)


def test_a_lost_connection_lets_the_next_in_the_queue_go_on():
    with RawServer(FOUND) as server:
        with make(FEW) as transport:
            pool = transport.here
            held = [pool._acquire(origin_of(request(server)), PATIENCE)]

            def act(number):
                if number:
                    assert happens(lambda: pool._waiting)
                    held.clear()
                    gc.collect()
                    assert happens(lambda: not pool._waiting)
                    return 0
                return fetch(transport, request(server, timeout=2 * PATIENCE))[0]

            assert [200, 0] == at_once(2, act)


def test_a_request_that_is_woken_in_vain_waits_on(monkeypatch):
    with RawServer(OPEN, FOUND) as server:
        with make(FEW) as transport:
            (held,) = hold(transport, server, 1)
            pool, tries = transport.here, []
            grant = pool._grant

            def act(number):
                if number:
                    return fetch(transport, request(server))[0]
                assert happens(lambda: pool._waiting)
                monkeypatch.setattr(pool, "_grant", lambda at: tries.append(at) or grant(at))
                next(iter(pool._waiting)).come()
                assert happens(lambda: tries)
                held.close()
                return 0

            assert [0, 200] == at_once(2, act)


def test_a_connection_given_back_twice_stays_with_its_next_user():
    with RawServer(FOUND, OPEN) as server:
        with make(FEW) as transport:
            fetch(transport, request(server))
            (connection,) = [found() for found in transport.here._open.values()]
            lease = connection.lease
            held = hold(transport, server, 1)
            transport.here.release(connection, lease - 1)

            assert (1, lease) == (transport.connections, connection.lease)
            held[0].close()


def test_closing_ends_what_is_under_way_and_what_waits():
    with RawServer(OPEN) as server:
        transport = make(FEW)
        held = transport.handle_request(request(server))
        (pool,) = transport._pools.values()

        def act(number):
            if number == 0:
                assert happens(lambda: pool._waiting)
                transport.close()
                return None
            try:
                return fetch(transport, request(server))
            except RuntimeError as exc:
                return str(exc)

        assert [None, "this transport has been closed"] == at_once(2, act)
        with pytest.raises(httpx.ReadError):
            assert [b"x"] == [chunk for chunk in held.iter_raw()]
        assert happened(server.hung_up)


def test_closing_twice_does_nothing():
    with RawServer(FOUND) as server:
        transport = make()
        fetch(transport, request(server))

        transport.close()
        transport.close()

        assert 0 == transport.connections


def test_after_closing_there_is_no_new_connection():
    with RawServer(FOUND) as server:
        transport = make()
        transport.close()

        with pytest.raises(RuntimeError, match="closed"):
            fetch(transport, request(server))
        assert 0 == server.connections


def test_a_connection_given_back_late_does_not_outlive_its_pool():
    with RawServer(OPEN) as server:
        transport = make()
        held = transport.handle_request(request(server))
        transport.close()
        held.close()

        assert happened(server.hung_up)


def test_a_transport_that_is_dropped_closes_its_connections():
    with RawServer(Answer((OK, UNTIL_CLOSED))) as server:
        transport = make()
        fetch(transport, request(server))
        del transport
        gc.collect()

        assert happened(server.hung_up)


def test_many_at_once_over_few_connections_get_each_their_own_answer():
    limits = httpx.Limits(max_connections=8, max_keepalive_connections=3)
    with RawServer(FOUND) as server:
        with make(limits) as transport:

            def ask(number):
                found = []
                for size in range(10):
                    body = bytes([65 + number % 26]) * size
                    found.append(fetch(transport, request(server, content=body))[0])
                return found

            assert [[200] * 10] * 32 == at_once(32, ask)
            assert transport.connections <= 3
    assert 320 == len(server.requests)
