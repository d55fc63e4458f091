"""A loop of trio and the interpreter end while streams are open, and no client was closed."""

from typing import Any

import trio

from tests.lifecycle.asking import async_ask, async_make
from tests.load.echo import question

client = async_make()
kept: list[Any] = []


async def main() -> None:
    assert "1" == await async_ask(client, 1)
    kept.append(await client.chat.completions.create(**question("a"), stream=True))
    begun = await async_make().chat.completions.create(**question("b"), stream=True)
    assert "b.0" == (await anext(begun)).choices[0].delta.content
    loop = aiter(await async_make().chat.completions.create(**question("c"), stream=True))
    assert "c.0" == (await anext(loop)).choices[0].delta.content
    managed = client.chat.completions.with_streaming_response.create(**question("d"), stream=True)
    kept.extend([begun, loop, managed, await managed.__aenter__()])


trio.run(main)
print("right")
