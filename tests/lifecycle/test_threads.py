"""Connections shared by threads and by processes, and interrupted anywhere."""

import gc
import linecache
import multiprocessing
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests._sync.clients import socket_client
from tests._sync.transports import FEW, fetch, make, outcome, request
from tests.kit.servers import END, PATIENCE, UNTIL_CLOSED, Answer, RawServer, begin, part, respond

OK = respond(b"{}")
FOUND = Answer((OK,))
OPEN = Answer((begin(), part(b"x"), UNTIL_CLOSED))


def test_many_threads_share_few_connections():
    limits = httpx.Limits(max_connections=6, max_keepalive_connections=4)
    with RawServer(FOUND) as server, make(limits) as transport, ThreadPoolExecutor(32) as threads:
        sent = [request(server, content=b"x" * n) for n in range(640)]
        found = list(threads.map(lambda one: fetch(transport, one), sent))

        assert [(200, b"{}")] * 640 == found
        assert transport.connections <= 4


def test_threads_that_wait_too_long_leave_the_queue():
    with RawServer(OPEN, FOUND) as server, make(FEW) as transport:
        held = transport.handle_request(request(server))
        late = request(server, timeout=httpx.Timeout(PATIENCE, pool=0.05))
        with ThreadPoolExecutor(8) as threads:
            found = list(threads.map(lambda _: outcome(transport, late), range(8)))

        assert [httpx.PoolTimeout] * 8 == found
        held.close()
        assert (200, b"{}") == fetch(transport, late)


def test_a_body_closed_by_another_thread_ends_the_reader_with_an_error():
    until_end = Answer((b"HTTP/1.1 200 OK\r\n\r\nx", UNTIL_CLOSED))
    with RawServer(until_end) as server, make() as transport, ThreadPoolExecutor(1) as threads:
        response = transport.handle_request(request(server))
        body = iter(response.stream)
        next(body)
        reading = threads.submit(next, body)
        assert not server.hung_up.wait(0.05)
        response.stream.close()

        assert isinstance(reading.exception(PATIENCE), httpx.ReadError)
        assert server.hung_up.wait(PATIENCE)


class Interrupting:
    """Raises KeyboardInterrupt at one line of ours, counted from the first.

    Not where a `with` ends: no signal is handled between its block and its end.
    """

    def __init__(self, line):
        self.left = line
        self.begun = set()

    def __call__(self, frame, event, argument):
        if "wrapper" not in frame.f_code.co_filename or _is_freeing(frame):
            return None
        place = (id(frame), frame.f_lineno)
        if event == "line" and not (place in self.begun and _is_with(frame)):
            self.begun.add(place)
            self.left -= 1
            if self.left == 0:
                raise KeyboardInterrupt
        return self


def _is_with(frame):
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    return line.strip().startswith("with ")


def _is_freeing(frame):
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False


def interrupted(line, act):
    """Whether an interrupt at that line was reached."""
    tracing = sys.gettrace()
    sys.settrace(Interrupting(line))
    try:
        act()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(tracing)
    return False


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("warm", [False, True], ids=["new connection", "used connection"])
def test_an_interrupt_at_any_line_loses_no_connection_and_no_place(warm):
    later = {}
    with RawServer(Answer((begin() + part(b"x"), part(b"y"), END))) as server:
        for line in range(1, 1000):
            with make(FEW) as transport:
                fetch(transport, request(server))
                if not warm:
                    transport._pools.forget()
                reached = interrupted(line, lambda t=transport: fetch(t, request(server)))
                late = request(server, timeout=httpx.Timeout(PATIENCE, pool=5))
                later[outcome(transport, late)] = line
                assert transport.connections <= 1
            if not reached:
                break

    assert [(200, b"xy")] == list(later)
    assert 50 < line < 999


def _use_and_close(transport, held, server_url, results):
    held.close()
    found = fetch(transport, request(server_url))
    transport.close()
    del held
    gc.collect()
    results.put(found)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_child_process_does_not_touch_the_connections_of_its_parent():
    over = threading.Event()
    slow = Answer((begin() + part(b"x"), over, part(b"y"), END))
    with RawServer(FOUND, slow, FOUND) as server, make() as transport:
        url = server.base_url
        idle = transport.handle_request(request(url))
        held = transport.handle_request(request(url))
        fetch(transport, request(url))
        before = server.connections

        fork = multiprocessing.get_context("fork")
        results = fork.SimpleQueue()
        child = fork.Process(target=_use_and_close, args=(transport, held, url, results))
        child.start()
        child.join(PATIENCE)

        assert (0, (200, b"{}")) == (child.exitcode, results.get())
        over.set()
        assert b"xy" == held.read()
        assert b"{}" == idle.read()
        assert (200, b"{}") == fetch(transport, request(url))
        assert before + 1 == server.connections
        results.close()


LOADED = """
import sys, wrapper
with wrapper.DefaultHttpxClient() as client:
    assert client.get(sys.argv[1]).json() == {}
print([name for name in ("asyncio", "httpcore", "anyio") if name in sys.modules])
"""


def test_a_synchronous_request_loads_no_event_loop():
    with RawServer(FOUND) as server:
        command = [sys.executable, "-c", LOADED, server.base_url]
        done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert "[]" == done.stdout.strip()


def test_a_deadline_takes_no_thread_but_to_connect():
    models = respond(b'{"object":"list","data":[]}')
    started = []
    with RawServer(Answer((models,))) as server, socket_client(server, deadline=PATIENCE) as client:
        client.models.list()
        threading.setprofile(lambda *_: started.append(threading.current_thread()))
        try:
            page = client.models.list()
        finally:
            threading.setprofile(None)

        assert ([], [], 1) == (page.data, started, server.connections)
