"""Whether something has come to a descriptor."""

import select
import socket

import pytest

from wrapper._backends.readable import watch


@pytest.mark.parametrize("has_poll", [True, False], ids=["poll", "select alone, as on Windows"])
def test_what_has_come_is_seen(monkeypatch, has_poll):
    if not has_poll:
        monkeypatch.delattr(select, "poll")
    here, there = socket.socketpair()
    with here, there:
        is_readable = watch(here.fileno())
        before = is_readable()
        there.send(b"x")

        assert (False, True) == (before, is_readable())
