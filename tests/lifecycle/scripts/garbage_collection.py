"""The garbage collector runs at every turn, and clients are dropped in the middle of calls."""

import asyncio
import gc

from tests.lifecycle.asking import ask, async_ask, async_make, async_texts, make, texts
from tests.load.echo import question, texts_of


async def main() -> None:
    names = [str(number) for number in range(4)]
    assert names == await asyncio.gather(*(async_ask(async_make(), name) for name in names))
    streamed = await asyncio.gather(*(async_texts(async_make(), name) for name in names))
    assert [texts_of(name) for name in names] == streamed
    client = async_make()
    client.cycle = client  # type: ignore[attr-defined]
    async for _ in await client.chat.completions.create(**question("left"), stream=True):
        break
    stream = await client.chat.completions.create(**question("dropped"), stream=True)
    await anext(stream)
    del client, stream
    gc.collect()
    call = asyncio.ensure_future(async_ask(async_make(), "cancelled"))
    await asyncio.sleep(0)
    call.cancel()
    del call


gc.set_threshold(5, 1, 1)
assert "1" == ask(make(), 1)
assert texts_of(2) == texts(make(), 2)
begun = make().chat.completions.create(**question("begun"), stream=True)
next(begun)
del begun
asyncio.run(main())
print("right")
