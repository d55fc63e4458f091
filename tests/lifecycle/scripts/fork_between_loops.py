"""A client that has outlived an event loop is used by a child, which ends as any program does."""

import asyncio
import os
import sys

from tests.lifecycle.asking import async_ask, async_make

client = async_make()
assert "before" == asyncio.run(async_ask(client, "before"))
child = os.fork()
if not child:
    assert "child" == asyncio.run(async_ask(client, "child"))
    sys.exit(3)
assert 3 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert "after" == asyncio.run(async_ask(client, "after"))
print("right")
