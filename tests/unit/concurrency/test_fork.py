"""A client after `os.fork`: parent and child have connections of their own."""

from __future__ import annotations

import os
import signal

import pytest

from tests.kit.samples import KEY
from tests.kit.servers import PATIENCE, Answer, RawServer, respond
from wrapper import Client


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_parent_and_child_have_connections_of_their_own() -> None:
    with RawServer(Answer((respond(b'{"object":"list","data":[]}'),))) as server:
        client = Client(api_key=KEY, base_url=server.base_url, max_retries=0, timeout=PATIENCE)
        client.models.list()
        child = os.fork()
        if not child:
            failed = 1
            try:
                signal.alarm(2 * int(PATIENCE))
                client.models.list()
                failed = 0
            finally:
                os._exit(failed)
        _, status = os.waitpid(child, 0)
        client.models.list()
        client.close()

        assert (0, 2, 3) == (status, server.connections, len(server.requests))
