"""One client in several event loops, one after the other, and never closed."""

import asyncio

import trio

from tests.lifecycle.asking import async_ask, async_make, async_texts
from tests.load.echo import texts_of

client = async_make()


async def use(name: object) -> None:
    assert str(name) == await async_ask(client, name)
    assert texts_of(name) == await async_texts(client, name)


asyncio.run(use(1))
asyncio.run(use(2))
trio.run(use, 3)
trio.run(use, 4)
asyncio.run(use(5))
print("right")
