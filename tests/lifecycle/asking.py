"""What the programs of this folder ask of the server whose address is their argument."""

from __future__ import annotations

import logging
import sys
from typing import Any

from tests.kit.samples import KEY
from tests.kit.servers import PATIENCE
from tests.load.echo import question
from wrapper import AsyncClient, Client

SETTINGS: dict[str, Any] = {"api_key": KEY, "base_url": sys.argv[-1], "timeout": PATIENCE}

# How long a step takes says nothing here: on a busy machine, any takes long.
logging.getLogger("asyncio").addFilter(lambda record: not str(record.msg).startswith("Executing"))


def make() -> Client:
    return Client(**SETTINGS)


def async_make() -> AsyncClient:
    return AsyncClient(**SETTINGS)


def ask(client: Client, name: object) -> str | None:
    """The answer, which is the name if all went well."""
    return client.chat.completions.create(**question(name)).choices[0].message.content


async def async_ask(client: AsyncClient, name: object) -> str | None:
    """The answer, which is the name if all went well."""
    completion = await client.chat.completions.create(**question(name))
    return completion.choices[0].message.content


def texts(client: Client, name: object) -> list[str | None]:
    """What a stream says."""
    stream = client.chat.completions.create(**question(name), stream=True)
    return [item.choices[0].delta.content for item in stream][:-1]


async def async_texts(client: AsyncClient, name: object) -> list[str | None]:
    """What a stream says."""
    stream = await client.chat.completions.create(**question(name), stream=True)
    return [item.choices[0].delta.content async for item in stream][:-1]
