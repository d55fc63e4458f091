# Written by codegen/facade/unasync.py from tests/_async/test_keep_alive.py; edit that file instead.
"""Connections that wait for minutes are probed, whatever makes them."""

import socket

import pytest

from tests._sync.clients import socket_client
from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer, begin, part
from wrapper import (
    DefaultHttpxClient,
)

WAYS = {
    "our own": lambda server: None,
    "a default client": lambda server: DefaultHttpxClient(),
    "httpx's": lambda server: DefaultHttpxClient(verify=False),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_connection_is_probed_after_a_minute(way):
    with RawServer(Answer((begin() + part(b"{"), UNTIL_CLOSED))) as server:
        client = socket_client(server, http_client=way(server))
        with client, client.models.with_streaming_response.list() as response:
            stream = response.http_response.extensions["network_stream"]
            sock = stream.get_extra_info("socket")

            assert 1 == sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            assert 60 == sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)
