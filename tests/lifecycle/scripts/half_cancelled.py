"""Half of the tasks are cancelled at any moment; the others get their own answers."""

import asyncio
import random

from tests.lifecycle.asking import async_ask, async_make, async_texts
from tests.load.echo import texts_of


async def main() -> None:
    chance = random.Random(7)
    async with async_make() as client:
        calls = {n: asyncio.ensure_future(async_ask(client, n)) for n in range(60)}
        streams = {n: asyncio.ensure_future(async_texts(client, n)) for n in range(60, 120)}
        tasks = {**calls, **streams}
        for number in range(0, 120, 2):
            await asyncio.sleep(chance.random() / 500)
            tasks[number].cancel()
        ended = await asyncio.gather(*tasks.values(), return_exceptions=True)
        right = {n: str(n) if n in calls else texts_of(n) for n in tasks}
        wrong = {
            n: answer
            for n, answer in zip(tasks, ended, strict=True)
            if answer != right[n] and not (n % 2 == 0 and tasks[n].cancelled())
        }
        assert {} == wrong, wrong
        names = [str(number) for number in range(200, 240)]
        assert names == await asyncio.gather(*(async_ask(client, name) for name in names))


asyncio.run(main())
print("right")
