"""Mistral's client, which has an interface of its own."""

from __future__ import annotations

import importlib
from typing import Any

from bench.contenders.calls import INPUT, MESSAGES, MODEL, Calls


class Mistralai(Calls):
    def __init__(self) -> None:
        self.package = importlib.import_module("mistralai.client")

    def client(self, url: str) -> Any:
        return self.package.Mistral(api_key="k", server_url=url)

    async_client = client

    def close(self, client: Any) -> None:
        client.__exit__(None, None, None)

    async def aclose(self, client: Any) -> None:
        await client.__aexit__(None, None, None)

    def chat(self, client: Any) -> str:
        answer = client.chat.complete(model=MODEL, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    async def async_chat(self, client: Any) -> str:
        answer = await client.chat.complete_async(model=MODEL, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    def stream(self, client: Any) -> tuple[int, int]:
        chunks = characters = 0
        with client.chat.stream(model=MODEL, messages=MESSAGES) as stream:
            for event in stream:
                chunks += 1
                characters += len(event.data.choices[0].delta.content or "")
        return chunks, characters

    async def async_stream(self, client: Any) -> tuple[int, int]:
        chunks = characters = 0
        async with await client.chat.stream_async(model=MODEL, messages=MESSAGES) as stream:
            async for event in stream:
                chunks += 1
                characters += len(event.data.choices[0].delta.content or "")
        return chunks, characters

    def embeddings(self, client: Any, encoding: str) -> list[list[float]]:
        answer = client.embeddings.create(model=MODEL, inputs=INPUT)
        return [item.embedding for item in answer.data]

    def upload(self, client: Any, path: str) -> int:
        with open(path, "rb") as file:
            uploaded = client.files.upload(
                file={"file_name": "data.bin", "content": file}, purpose="batch"
            )
        return int(uploaded.size_bytes)
