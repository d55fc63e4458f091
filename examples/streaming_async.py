"""Two streamed chats at once, asynchronously"""

import asyncio
import os

from wrapper import AsyncClient

MODEL = os.environ.get("EXAMPLE_MODEL", "gpt-4o-mini")


async def ask(client: AsyncClient, question: str) -> str:
    stream = await client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": question}], stream=True
    )
    answer = ""
    async for chunk in stream:
        if chunk.choices and (piece := chunk.choices[0].delta.content):
            answer += piece
            print(".", end="", flush=True)
    return answer


async def main() -> None:
    async with AsyncClient() as client:
        answers = await asyncio.gather(
            ask(client, "Name a colour."),
            ask(client, "Name a fruit."),
        )
    print()
    for answer in answers:
        print(answer)


if __name__ == "__main__":
    asyncio.run(main())
