# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Paths that no method covers: the result is what `cast_to` says."""

from typing import Any, assert_type

import httpx

from wrapper import AsyncClient, AsyncStream, Client, Stream
from wrapper.types import Model


def verbs(client: Client) -> None:
    assert_type(client.get("/models/m", cast_to=Model), Model)
    assert_type(client.get("/models", cast_to=list[Model]), list[Model])
    assert_type(client.get("/models", cast_to=httpx.Response), httpx.Response)
    assert_type(client.get("/models", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(client.post("/echo", cast_to=str, body={"text": "hi"}), str)
    assert_type(client.put("/echo", cast_to=bytes, options={"timeout": 5}), bytes)
    assert_type(client.patch("/echo", cast_to=Model, body=[1]), Model)
    assert_type(client.delete("/models/m", cast_to=Model), Model)
    client.post("/files", cast_to=dict, files={"file": ("a.txt", b"a")}, body={"purpose": "batch"})


async def asynchronous(client: AsyncClient) -> None:
    assert_type(await client.get("/models/m", cast_to=Model), Model)
    assert_type(await client.post("/echo", cast_to=str, body={"text": "hi"}), str)
    assert_type(await client.delete("/models/m", cast_to=httpx.Response), httpx.Response)


def streamed(client: Client) -> None:
    assert_type(client.post("/x", cast_to=Model, body={}, stream=True), Stream[Model])
    assert_type(client.get("/x", cast_to=Model, stream=True), Stream[Model])


async def streamed_asynchronously(client: AsyncClient) -> None:
    found = await client.post("/x", cast_to=Model, body={}, stream=True)
    assert_type(found, AsyncStream[Model])


def wrong(client: Client) -> None:
    client.get("/models")  # type: ignore[call-overload]
    client.get("/models", cast_to=Model, options={"time": 5})  # type: ignore[call-overload]
