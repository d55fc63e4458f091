"""A connection over a blocking socket."""

import socket
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.kit.servers import PATIENCE
from wrapper._backends.threads import Wire
from wrapper._concurrency.timeouts import Waits

WAITS = Waits({"read": PATIENCE, "write": PATIENCE})


def read_all(sock):
    return b"".join(iter(lambda: sock.recv(65536), b""))


def test_what_a_full_socket_did_not_take_is_sent_when_there_is_room():
    here, there = socket.socketpair()
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    content = bytes(range(256)) * 4000
    with here, there, ThreadPoolExecutor(1) as threads:
        received = threads.submit(read_all, there)
        Wire(here).write(content, WAITS)
        here.shutdown(socket.SHUT_WR)

        assert content == received.result(PATIENCE)


def test_a_closed_connection_reads_and_writes_no_more():
    here, there = socket.socketpair()
    with there:
        wire = Wire(here)
        wire.close()

        with pytest.raises(httpx.WriteError, match="closed"):
            wire.write(b"x", WAITS)
        with pytest.raises(httpx.ReadError, match="closed"):
            wire.read(WAITS)
        assert (b"", False) == (wire.read_now(), wire.is_quiet())
