"""What a client over httpx's own transport has opened, as far as it can be told."""

from collections.abc import Iterator

import httpx
import pytest

from tests.kit.servers import UNTIL_CLOSED, Answer, RawServer, begin, part
from wrapper._concurrency.sockets import Opened

OPEN = Answer((begin(), part(b"x"), UNTIL_CLOSED))


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(verify=False, trust_env=False) as client:
        yield client


def open_stream(client: httpx.Client, url: str) -> httpx.Response:
    return client.send(client.build_request("GET", url), stream=True)


def test_sockets_are_closed_for_this_process_alone(client: httpx.Client) -> None:
    opened = Opened(client)
    with RawServer(OPEN) as server:
        response = open_stream(client, server.base_url)
        sock = response.extensions["network_stream"].get_extra_info("socket")
        opened.close_sockets()

        assert (-1, False) == (sock.fileno(), response.is_closed)


def test_responses_are_closed(client: httpx.Client) -> None:
    opened = Opened(client)
    with RawServer(OPEN) as server:
        response = open_stream(client, server.base_url)
        opened.close_responses()

        assert response.is_closed


def test_a_response_without_a_socket_is_none_to_close() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        opened = Opened(client)
        client.get("http://x.test/")
        opened.close_sockets()

        assert 200 == client.get("http://x.test/").status_code
