# Written by codegen/facade/unasync.py from tests/_async/test_stream_readers.py; edit that file instead.
"""A stream that two read at the same time: the second is told so, the first reads on."""

import gc
import threading

import httpx
import pytest

from tests._sync.clients import mock_client
from tests.kit.answers import Answers, streamed
from tests.kit.samples import ASK, HELLO
from tests.kit.together import at_once, happened
from wrapper import APIError


class Pausing(httpx.SyncByteStream):
    """Stops in the middle of a stream until it may go on."""

    def __init__(self):
        self.is_waiting, self.may_go_on = threading.Event(), threading.Event()

    def __iter__(self):
        yield HELLO[:200]
        self.is_waiting.set()
        assert happened(self.may_go_on)
        yield HELLO[200:]


def one(stream):
    return [next(stream)]


def all_of(stream):
    return [item for item in stream]


@pytest.mark.parametrize("read", [one, all_of])
def test_the_second_is_told_so_and_the_first_reads_on(read):
    body = Pausing()
    client = mock_client(lambda request: httpx.Response(200, stream=body))
    stream = client.chat.completions.create(**ASK, stream=True)

    def reads():
        return len(all_of(stream))

    def is_refused():
        assert happened(body.is_waiting)
        with pytest.raises(APIError, match="one reader at a time"):
            read(stream)
        gc.collect()
        body.may_go_on.set()

    readers = [reads, is_refused]
    found = at_once(2, lambda number: readers[number]())

    assert [3, None] == found


def test_a_loop_can_go_on_where_another_has_stopped():
    client = mock_client(Answers(streamed(HELLO)))
    items = iter(client.chat.completions.create(**ASK, stream=True))
    first = next(items)

    assert 3 == len([first, *all_of(items)])


class Broken(RuntimeError, ValueError):
    """An error of a program's own transport."""


@pytest.mark.parametrize("read", [one, all_of])
def test_an_error_of_another_kind_is_not_taken_for_a_second_reader(read):
    client = mock_client(Answers(streamed(Broken("mine"))))
    stream = client.chat.completions.create(**ASK, stream=True)

    with pytest.raises(Broken, match="mine"):
        read(stream)
