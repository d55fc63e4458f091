"""One client in several event loops at the same time."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from tests.lifecycle.asking import async_ask, async_make, async_texts
from tests.load.echo import texts_of

client = async_make()


async def use(thread: int) -> None:
    names = [f"{thread}-{number}" for number in range(12)]
    assert names == await asyncio.gather(*(async_ask(client, name) for name in names))
    streamed = await asyncio.gather(*(async_texts(client, name) for name in names))
    assert [texts_of(name) for name in names] == streamed


with ThreadPoolExecutor(6) as threads:
    list(threads.map(lambda thread: asyncio.run(use(thread)), range(18)))
print("right")
