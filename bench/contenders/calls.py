"""The calls of every contender, by names that this client and OpenAI's share."""

from __future__ import annotations

from typing import Any

MODEL = "gpt-4o-mini"
MESSAGES: list[Any] = [{"role": "user", "content": "What is the capital of France?"}]
INPUT = ["What is the capital of France?"]


class Calls:
    """Calls on a client; each returns a result that shows that the work was done."""

    def client(self, url: str) -> Any:
        raise NotImplementedError

    def async_client(self, url: str) -> Any:
        raise NotImplementedError

    def packing_client(self, url: str) -> Any:
        """A client that may ask its server for base64."""
        return self.client(url)

    def close(self, client: Any) -> None:
        client.close()

    async def aclose(self, client: Any) -> None:
        await client.close()

    def chat(self, client: Any) -> str:
        """The text of an answer."""
        answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    async def async_chat(self, client: Any) -> str:
        answer = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    def stream(self, client: Any) -> tuple[int, int]:
        """The numbers of chunks and characters of a stream."""
        chunks = characters = 0
        for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
            chunks += 1
            characters += len(chunk.choices[0].delta.content or "")
        return chunks, characters

    async def async_stream(self, client: Any) -> tuple[int, int]:
        chunks = characters = 0
        stream = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
        async for chunk in stream:
            chunks += 1
            characters += len(chunk.choices[0].delta.content or "")
        return chunks, characters

    def events(self, client: Any) -> tuple[int, int]:
        """The numbers of typed events of text, and of characters, in a response."""
        events = characters = 0
        for event in client.responses.create(model=MODEL, input=INPUT[0], stream=True):
            if event.type == "response.output_text.delta":
                events += 1
                characters += len(event.delta)
        return events, characters

    def embeddings(self, client: Any, encoding: str) -> list[list[float]]:
        """Vectors; each is read as a list of floats."""
        answer = client.embeddings.create(model=MODEL, input=INPUT, encoding_format=encoding)
        return [item.embedding for item in answer.data]

    def packed_embeddings(self, client: Any) -> list[list[float]]:
        """Vectors that travel as base64 without the caller's request; each is read."""
        answer = client.embeddings.create(model=MODEL, input=INPUT)
        return [item.embedding for item in answer.data]

    def pages(self, client: Any) -> tuple[int, int]:
        """The number of items on all pages, and the sum of their bytes."""
        items = size = 0
        for file in client.files.list(limit=20):
            items += 1
            size += file.bytes
        return items, size

    def upload(self, client: Any, path: str) -> int:
        """The number of bytes that the server received."""
        with open(path, "rb") as file:
            return int(client.files.create(file=file, purpose="batch").bytes)
