# Written by codegen/facade/unasync.py from tests/_async/test_stream_socket.py; edit that file instead.
"""Streams over a real socket: when items come, and what becomes of the connection."""

import gc
import threading

import pytest

from tests._sync.clients import socket_client
from tests.kit.paces import at_any_pace
from tests.kit.samples import ASK, HELLO, chunk, events
from tests.kit.servers import (
    CLOSE,
    END,
    HALF_CLOSE,
    PATIENCE,
    RESET,
    UNTIL_CLOSED,
    Answer,
    RawServer,
    begin,
    part,
    respond,
)
from tests.kit.together import happened
from wrapper import APIConnectionError, APITimeoutError

FIRST = part(events(chunk("Hel")))
WATCHED = Answer((begin(), FIRST, UNTIL_CLOSED))
UNFRAMED = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


def chat(client, **options):
    return client.chat.completions.create(**ASK, stream=True, **options)


def text_of(stream):
    return "".join([item.choices[0].delta.content or "" for item in stream])


def test_an_item_comes_before_the_next_is_sent():
    received = threading.Event()
    rest = part(events(chunk("lo"), "[DONE]"))
    with RawServer(Answer((begin(), FIRST, received, rest, END))) as server:
        with socket_client(server) as client:
            stream = chat(client)
            first = next(stream)
            received.set()

            assert ("Hel", "lo") == (first.choices[0].delta.content, text_of(stream))


@pytest.mark.parametrize("size", [1, 3, 64, 1000])
def test_a_body_may_arrive_in_pieces_of_any_size(size):
    pieces = [part(HELLO[at : at + size]) for at in range(0, len(HELLO), size)]
    with RawServer(Answer((begin(), *pieces, END))) as server:
        with socket_client(server) as client:
            assert "Hello" == text_of(chat(client))


def test_a_connection_may_deliver_single_bytes():
    response = begin() + part(HELLO) + END
    with RawServer(Answer(tuple(bytes([byte]) for byte in response))) as server:
        with socket_client(server) as client:
            assert "Hello" == text_of(chat(client))


def test_breaking_out_of_the_loop_closes_the_connection():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            for _item in chat(client):
                break
            gc.collect()

            assert happened(server.hung_up)


def test_breaking_out_of_the_loop_closes_the_connection_of_a_stream_that_is_kept():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            stream = chat(client)
            for _item in stream:
                break

            assert happened(server.hung_up)
            assert stream.response.is_closed


def test_leaving_a_with_closes_the_connection():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            with chat(client) as stream:
                next(stream)

            assert happened(server.hung_up)


def test_aclose_closes_the_connection_of_a_stream_that_was_not_read():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            stream = chat(client)
            stream.close()

            assert happened(server.hung_up)


def test_done_ends_a_stream_that_the_server_leaves_open():
    with RawServer(Answer((begin(), part(HELLO), UNTIL_CLOSED))) as server:
        with socket_client(server) as client:
            assert "Hello" == text_of(chat(client))
            assert happened(server.hung_up)


@pytest.mark.parametrize("end", [CLOSE, RESET, HALF_CLOSE], ids=["close", "reset", "half-close"])
def test_a_stream_that_breaks_off_is_an_error(end):
    received = threading.Event()
    with RawServer(Answer((begin(), FIRST, received, end, UNTIL_CLOSED))) as server:
        with socket_client(server) as client:
            stream = chat(client)
            next(stream)
            received.set()
            with pytest.raises(APIConnectionError, match="broke off after 1 items"):
                next(stream)


@pytest.mark.parametrize("end", [CLOSE, HALF_CLOSE], ids=["close", "half-close"])
def test_a_body_that_ends_with_its_connection_is_whole(end):
    with RawServer(Answer((UNFRAMED, HELLO, end, UNTIL_CLOSED))) as server:
        with socket_client(server) as client:
            stream = chat(client)

            assert ("Hello", True) == (text_of(stream), stream.completed)


def test_a_body_that_ends_too_early_with_its_connection_is_not_completed():
    with RawServer(Answer((UNFRAMED, events(chunk("Hel")), CLOSE))) as server:
        with socket_client(server) as client:
            stream = chat(client)

            assert ("Hel", False) == (text_of(stream), stream.completed)


@at_any_pace
def test_silence_within_a_stream_is_a_timeout(pace):
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            stream = chat(client, timeout=pace * 0.1)
            next(stream)
            with pytest.raises(APITimeoutError, match="broke off after 1 items"):
                next(stream)


def test_a_timeout_within_a_stream_closes_the_connection():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            with pytest.raises(APITimeoutError):
                text_of(chat(client, timeout=0.1))

            assert happened(server.hung_up)


def test_a_deadline_ends_when_the_stream_begins():
    waited = threading.Event()
    steps = (begin(), waited, part(HELLO), END)
    with RawServer(Answer(steps)) as server:
        with socket_client(server) as client:
            stream = chat(client, deadline=PATIENCE)
            waited.set()

            assert "Hello" == text_of(stream)


def test_a_broken_stream_leaves_the_client_usable():
    models = respond(b'{"object":"list","data":[]}')
    with RawServer(Answer((begin(), FIRST, RESET)), Answer((models,))) as server:
        with socket_client(server) as client:
            with pytest.raises(APIConnectionError):
                text_of(chat(client))

            assert [] == client.models.list().data


def test_many_streams_left_early_leave_no_connection_open():
    with RawServer(WATCHED) as server:
        with socket_client(server) as client:
            for _ in range(20):
                with chat(client) as stream:
                    next(stream)

            assert 0 == client.low_level.get_httpx_client()._transport.connections
