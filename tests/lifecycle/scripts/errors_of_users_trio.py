"""The user's own code raises in the middle of streams, in an event loop of trio."""

from contextlib import aclosing

import trio

from tests.lifecycle.asking import async_ask, async_make
from tests.load.echo import question


class Oops(Exception):
    """What goes wrong."""


async_client = async_make()


async def main() -> None:
    try:
        create = async_client.chat.completions.create
        async with await create(**question("b"), stream=True) as stream:
            async for _ in stream:
                raise Oops
    except Oops:
        pass
    try:
        async for _ in await create(**question("c"), stream=True):
            raise Oops
    except Oops:
        pass
    try:
        async with (
            async_client.chat.completions.with_streaming_response.create(
                **question("d"), stream=True
            ) as response,
            aclosing(response.iter_bytes()) as chunks,
        ):
            async for _ in chunks:
                raise Oops
    except Oops:
        pass
    assert "2" == await async_ask(async_client, 2)


trio.run(main)
print("right")
