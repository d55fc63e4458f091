"""A child of a running event loop leaves its parent's stream, and asks in a loop of its own."""

import asyncio
import os
import warnings

from tests.lifecycle.asking import async_ask, async_make, async_texts
from tests.load.echo import question, texts_of

# From 3.12, of any fork while there are threads; resolving names takes one.
warnings.filterwarnings("ignore", "This process", DeprecationWarning)

client = async_make()


async def main() -> None:
    assert "before" == await async_ask(client, "before")
    stream = await client.chat.completions.create(**question("open"), stream=True)
    first = await anext(stream)
    child = os.fork()
    if not child:
        wrong = 1
        try:
            asyncio.run(stream.aclose())
            assert "child" == asyncio.run(async_ask(client, "child"))
            wrong = 0
        finally:
            os._exit(wrong)
    status = await asyncio.to_thread(os.waitpid, child, 0)
    assert 0 == os.waitstatus_to_exitcode(status[1])
    rest = [item.choices[0].delta.content async for item in stream][:-1]
    assert texts_of("open") == [first.choices[0].delta.content, *rest]
    assert texts_of("after") == await async_texts(client, "after")


asyncio.run(main())
print("right")
