"""Closing a client closes its connections of other event loops too, each in its own."""

import asyncio
import threading

from tests.lifecycle.asking import async_ask, async_make
from wrapper import ClientClosedError

client = async_make()
used, closed = threading.Event(), threading.Event()
seen: list[type[Exception]] = []


async def use() -> None:
    assert "1" == await async_ask(client, 1)
    used.set()
    await asyncio.to_thread(closed.wait)
    try:
        await async_ask(client, 2)
    except ClientClosedError as error:
        seen.append(type(error))


async def close() -> None:
    assert "3" == await async_ask(client, 3)
    await client.close()
    await client.close()


thread = threading.Thread(target=lambda: asyncio.run(use()))
thread.start()
used.wait()
asyncio.run(close())
closed.set()
thread.join()
assert [ClientClosedError] == seen
print("right")
