"""httpx and `json` without models: the code that one would write by hand."""

from __future__ import annotations

import json
from typing import Any

import httpx

from bench.contenders.calls import INPUT, MESSAGES, MODEL, Calls

BODY: dict[str, Any] = {"model": MODEL, "messages": MESSAGES}
STREAMED = {**BODY, "stream": True}
HEADERS = {"Authorization": "Bearer k"}


class BareHttpx(Calls):
    def client(self, url: str) -> httpx.Client:
        return httpx.Client(base_url=url, headers=HEADERS, timeout=600)

    def async_client(self, url: str) -> httpx.AsyncClient:
        # Connections as many as those of the other clients, because 64 calls would otherwise wait.
        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
        return httpx.AsyncClient(base_url=url, headers=HEADERS, timeout=600, limits=limits)

    async def aclose(self, client: httpx.AsyncClient) -> None:
        await client.aclose()

    def chat(self, client: httpx.Client) -> str:
        return _text(client.post("/chat/completions", json=BODY))

    async def async_chat(self, client: httpx.AsyncClient) -> str:
        return _text(await client.post("/chat/completions", json=BODY))

    def stream(self, client: httpx.Client) -> tuple[int, int]:
        counted = _Counted()
        with client.stream("POST", "/chat/completions", json=STREAMED) as response:
            for data in response.iter_bytes():
                counted.take(data)
        return counted.chunks, counted.characters

    async def async_stream(self, client: httpx.AsyncClient) -> tuple[int, int]:
        counted = _Counted()
        async with client.stream("POST", "/chat/completions", json=STREAMED) as response:
            async for data in response.aiter_bytes():
                counted.take(data)
        return counted.chunks, counted.characters

    def events(self, client: httpx.Client) -> tuple[int, int]:
        events = characters = 0
        rest = b""
        body = {"model": MODEL, "input": INPUT[0], "stream": True}
        with client.stream("POST", "/responses", json=body) as response:
            for data in response.iter_bytes():
                *whole, rest = (rest + data).split(b"\n\n")
                for text in whole:
                    event = json.loads(text.partition(b"data: ")[2])
                    if event["type"] == "response.output_text.delta":
                        events += 1
                        characters += len(event["delta"])
        return events, characters

    def embeddings(self, client: httpx.Client, encoding: str) -> list[list[float]]:
        return [item["embedding"] for item in self._embeddings(client, encoding)]

    def packed_embeddings(self, client: httpx.Client) -> list[list[float]]:
        import base64
        from array import array

        items = self._embeddings(client, "base64")
        return [array("f", base64.b64decode(item["embedding"])).tolist() for item in items]

    def _embeddings(self, client: httpx.Client, encoding: str) -> list[dict[str, Any]]:
        body = {"model": MODEL, "input": INPUT, "encoding_format": encoding}
        items: list[dict[str, Any]] = client.post("/embeddings", json=body).json()["data"]
        return items

    def pages(self, client: httpx.Client) -> tuple[int, int]:
        items = size = 0
        query: dict[str, Any] = {"limit": 20}
        while True:
            page = client.get("/files", params=query).json()
            for file in page["data"]:
                items += 1
                size += file["bytes"]
            if not page["has_more"]:
                return items, size
            query["after"] = page["data"][-1]["id"]

    def upload(self, client: httpx.Client, path: str) -> int:
        with open(path, "rb") as file:
            files = {"file": file}
            return int(
                client.post("/files", data={"purpose": "batch"}, files=files).json()["bytes"]
            )


class _Counted:
    def __init__(self) -> None:
        self.chunks = self.characters = 0
        self.rest = b""

    def take(self, data: bytes) -> None:
        *whole, self.rest = (self.rest + data).split(b"\n\n")
        for event in whole:
            if event != b"data: [DONE]":
                self.chunks += 1
                delta = json.loads(event[6:])["choices"][0]["delta"]
                self.characters += len(delta.get("content") or "")


def _text(response: httpx.Response) -> str:
    return str(response.json()["choices"][0]["message"]["content"])
