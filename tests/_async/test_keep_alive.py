"""Connections that wait for minutes are probed, whatever makes them."""

import socket

import pytest

from tests._async.clients import socket_client
from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer, begin, part
from wrapper import (
    DefaultAioHttpClient,  # sync:
    DefaultAsyncHttpxClient,
)

WAYS = {
    "our own": lambda server: None,
    "a default client": lambda server: DefaultAsyncHttpxClient(),
    "httpx's": lambda server: DefaultAsyncHttpxClient(verify=False),
    "aiohttp's": lambda server: DefaultAioHttpClient(),  # sync:
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
async def test_a_connection_is_probed_after_a_minute(way):
    with RawServer(Answer((begin() + part(b"{"), UNTIL_CLOSED))) as server:
        client = socket_client(server, http_client=way(server))
        async with client, client.models.with_streaming_response.list() as response:
            stream = response.http_response.extensions["network_stream"]
            sock = stream.get_extra_info("socket")

            assert 1 == sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            assert 60 == sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)
