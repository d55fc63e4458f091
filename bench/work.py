"""What is measured, one contender and one task a process: `python -m bench.work ours chat URL`.

Prints one JSON object: CPU seconds per unit of work, and what is needed to see that the work was
really done.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

MESSAGES: list[Any] = [{"role": "user", "content": "What is the capital of France?"}]
MODEL = "gpt-4o-mini"
WARMUP, CALLS, STREAMS = 30, 300, 12


def timed(work: Callable[[], Any], times: int) -> tuple[float, Any]:
    """CPU seconds of each time, and the last result."""
    result = None
    started = time.process_time()
    for _ in range(times):
        result = work()
    return (time.process_time() - started) / times, result


def ours_client(url: str) -> Any:
    from wrapper import Client

    return Client(api_key="k", base_url=url)


def openai_client(url: str) -> Any:
    from openai import OpenAI

    return OpenAI(api_key="k", base_url=url)


def httpx_client(url: str) -> Any:
    import httpx

    return httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}, timeout=600)


CLIENTS = {"ours": ours_client, "openai": openai_client, "httpx": httpx_client}


def first_client(contender: str, url: str) -> dict[str, Any]:
    """Import and a first client."""
    seconds, client = timed(lambda: CLIENTS[contender](url), 1)
    return {"seconds": seconds, "check": type(client).__name__.lower().endswith(("client", "ai"))}


def first_call(contender: str, url: str) -> dict[str, Any]:
    """Import, a first client, a first call."""
    seconds, text = timed(lambda: chat_once(contender, CLIENTS[contender](url)), 1)
    return {"seconds": seconds, "check": text}


def chat_once(contender: str, client: Any) -> str:
    """One chat call; the text of the answer."""
    if contender == "httpx":
        body = {"model": MODEL, "messages": MESSAGES}
        text: str = client.post("/chat/completions", json=body).json()["choices"][0]["message"][
            "content"
        ]
        return text
    answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
    return str(answer.choices[0].message.content)


def chat(contender: str, url: str) -> dict[str, Any]:
    """A chat call on a warm client."""
    client = CLIENTS[contender](url)
    timed(lambda: chat_once(contender, client), WARMUP)
    seconds, text = timed(lambda: chat_once(contender, client), CALLS)
    return {"seconds": seconds, "check": text}


def stream_once(contender: str, client: Any) -> tuple[int, int]:
    """One stream; how many chunks and characters it had."""
    chunks = characters = 0
    if contender == "httpx":
        body = {"model": MODEL, "messages": MESSAGES, "stream": True}
        with client.stream("POST", "/chat/completions", content=_compact(body)) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    chunk = json.loads(line[6:])
                    chunks += 1
                    characters += len(chunk["choices"][0]["delta"].get("content") or "")
        return chunks, characters
    for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
        chunks += 1
        characters += len(chunk.choices[0].delta.content or "")
    return chunks, characters


def stream(contender: str, url: str) -> dict[str, Any]:
    """A chunk of a stream, one HTTP chunk each."""
    client = CLIENTS[contender](url)
    timed(lambda: stream_once(contender, client), 2)
    seconds, (chunks, characters) = timed(lambda: stream_once(contender, client), STREAMS)
    return {"seconds": seconds / chunks, "check": [chunks, characters]}


def decode(contender: str, url: str) -> dict[str, Any]:
    """Making a parsed chunk an object."""
    from bench.server import CHUNK

    make = _decoders()[contender]
    timed(lambda: make(CHUNK), 2000)
    seconds, chunk = timed(lambda: make(CHUNK), 20000)
    return {"seconds": seconds, "check": chunk["id"] if contender == "httpx" else chunk.id}


def _decoders() -> dict[str, Callable[[Any], Any]]:
    from openai._models import construct_type
    from openai.types.chat import ChatCompletionChunk as Theirs

    from wrapper.types.chat import ChatCompletionChunk

    return {
        "ours": lambda value: ChatCompletionChunk.from_dict(value),
        "openai": lambda value: construct_type(type_=Theirs, value=value),
        "httpx": lambda value: value,
    }


def chat_async(contender: str, url: str) -> dict[str, Any]:
    """The same asynchronously, one at a time."""
    return asyncio.run(_chat_async(contender, url))


async def _chat_async(contender: str, url: str) -> dict[str, Any]:
    client = _async_client(contender, url)
    for _ in range(WARMUP):
        await _chat_async_once(contender, client)
    text = ""
    started = time.process_time()
    for _ in range(CALLS):
        text = await _chat_async_once(contender, client)
    seconds = (time.process_time() - started) / CALLS
    await (client.aclose() if contender == "httpx" else client.close())
    return {"seconds": seconds, "check": text}


def _async_client(contender: str, url: str) -> Any:
    if contender == "httpx":
        import httpx

        return httpx.AsyncClient(base_url=url, headers={"Authorization": "Bearer k"}, timeout=600)
    if contender == "openai":
        from openai import AsyncOpenAI

        return AsyncOpenAI(api_key="k", base_url=url)
    from wrapper import AsyncClient

    return AsyncClient(api_key="k", base_url=url)


async def _chat_async_once(contender: str, client: Any) -> str:
    if contender == "httpx":
        body = {"model": MODEL, "messages": MESSAGES}
        response = await client.post("/chat/completions", json=body)
        return str(response.json()["choices"][0]["message"]["content"])
    answer = await client.chat.completions.create(model=MODEL, messages=MESSAGES)
    return str(answer.choices[0].message.content)


def _compact(body: Any) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()


TASKS = {
    task.__name__: task for task in (first_client, first_call, chat, chat_async, stream, decode)
}

if __name__ == "__main__":
    contender, task, url = sys.argv[1:]
    print(json.dumps(TASKS[task](contender, url)))
