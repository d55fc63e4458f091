# async only
"""One client in several event loops, one after the other."""

import asyncio
import gc

import pytest

from tests._async.clients import socket_client
from tests.servers import Answer, RawServer, respond


# What was open when a loop ended can't be closed any more.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_client_works_in_one_event_loop_after_the_other():
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        client = socket_client(server, max_retries=0)

        async def ask():
            return (await client.models.list()).data

        async def ask_and_close():
            async with client:
                return await ask()

        answers = [asyncio.run(ask()), asyncio.run(ask_and_close())]
        gc.collect()

        assert ([[], []], 2) == (answers, server.connections)
