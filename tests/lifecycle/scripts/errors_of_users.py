"""The user's own code raises in the middle of streams."""

import asyncio
from contextlib import aclosing

from tests.lifecycle.asking import ask, async_ask, async_make, make
from tests.load.echo import question


class Oops(Exception):
    """What goes wrong."""


client = make()
async_client = async_make()

for with_statement in (True, False):
    try:
        stream = client.chat.completions.create(**question("a"), stream=True)
        if with_statement:
            with stream:
                raise Oops
        for _ in stream:
            raise Oops
    except Oops as error:
        kept = error
assert "1" == ask(client, 1)


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


asyncio.run(main())
print("right")
