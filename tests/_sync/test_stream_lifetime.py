# Written by codegen/facade/unasync.py from tests/_async/test_stream_lifetime.py; edit that file instead.
"""Who keeps the connection of a stream, and who lets it go."""

import gc
import threading

import httpx
import pytest

from tests._sync.clients import socket_client
from tests._sync.streams import stream_of, text_of
from tests.kit.samples import ASK, HELLO, chunk, events
from tests.kit.servers import END, PATIENCE, UNTIL_CLOSED, Answer, RawServer, begin, part, respond
from tests.kit.together import at_once, happened
from wrapper import APIError

FIRST = part(events(chunk("Hel")))
REST = part(events(chunk("lo"), "[DONE]"))
WATCHED = Answer((begin(), FIRST, UNTIL_CLOSED))
MODELS = Answer((respond(b'{"object":"list","data":[]}'),))


def streamed(server):
    return socket_client(server).chat.completions.create(**ASK, stream=True)


def streamed_raw(server):
    completions = socket_client(server).chat.completions
    return completions.with_raw_response.create(**ASK, stream=True).parse()


@pytest.mark.parametrize("make", [streamed, streamed_raw])
def test_a_stream_goes_on_when_its_client_is_dropped(make):
    dropped = threading.Event()
    with RawServer(Answer((begin(), FIRST, dropped, REST, END))) as server:
        stream = make(server)
        gc.collect()
        dropped.set()

        assert "Hello" == text_of(stream)


def test_closing_from_elsewhere_ends_the_iteration_quietly():
    began = threading.Event()
    with RawServer(WATCHED) as server:
        with socket_client(server, timeout=2 * PATIENCE) as client:
            stream = client.chat.completions.create(**ASK, stream=True)

            def work(number):
                if number:
                    assert happened(began)
                    stream.close()
                    return happened(server.hung_up)
                texts = []
                for item in stream:
                    texts.append(item.choices[0].delta.content)
                    began.set()
                return "".join(texts)

            assert ["Hel", True] == at_once(2, work)


def test_a_second_loop_after_leaving_the_first_says_so():
    stream = stream_of(HELLO)
    for _item in stream:
        break
    gc.collect()

    with pytest.raises(APIError, match="left before its end"):
        text_of(stream)


def test_a_loop_after_close_just_ends():
    stream = stream_of(HELLO)
    next(stream)
    stream.close()

    assert "" == text_of(stream)


def test_a_stream_that_is_never_iterated_frees_its_connection():
    http = httpx.Client(limits=httpx.Limits(max_connections=1))
    with RawServer(WATCHED, MODELS) as server:
        with socket_client(server, http_client=http, max_retries=0) as client:
            stream = client.chat.completions.create(**ASK, stream=True)
            del stream
            gc.collect()

            assert [] == client.models.list().data
