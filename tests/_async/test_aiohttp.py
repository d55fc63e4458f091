# async only
"""The httpx client over aiohttp: its failures are ours."""

import pytest

from tests._async.clients import socket_client
from tests.servers import CLOSE, RESET, Answer, RawServer
from wrapper import APIConnectionError

pytest.importorskip("httpx_aiohttp")

from wrapper import DefaultAioHttpClient

ANSWERS = {
    "no HTTP": Answer((b"SSH-2.0-OpenSSH_9.6\r\n\r\n", CLOSE)),
    "a reset": Answer((RESET,)),
    "nothing": Answer((CLOSE,)),
}


async def error_of(server):
    """What a call raises over aiohttp."""
    async with socket_client(server, http_client=DefaultAioHttpClient(), max_retries=0) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.models.list()
    return caught.value


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_a_broken_answer_is_a_connection_error(answer):
    with RawServer(answer) as server:
        assert APIConnectionError is type(await error_of(server))


class Gone:
    """Where nobody listens any more."""

    def __init__(self):
        with RawServer(Answer((CLOSE,))) as server:
            self.base_url = server.base_url


async def test_a_refused_connection_is_a_connection_error():
    assert APIConnectionError is type(await error_of(Gone()))
