"""The rest of a body after the last event of its stream."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import suppress

import httpx

from .._concurrency.drain import (
    REST_BYTES,
    async_read_while_quick,  # sync: read_while_quick,
)


async def async_read_rest(response: httpx.Response, chunks: AsyncGenerator[bytes, None]) -> None:
    """Read the rest of a body, if the rest comes at once and is short.

    The rest is usually the mark that ends the body; the connection can then be used again.
    """

    async def read() -> None:
        count = 0
        with suppress(Exception):  # Because the stream is complete; only its connection is lost.
            async for chunk in chunks:
                count += len(chunk)
                if count > REST_BYTES:
                    return

    await async_read_while_quick(response, read)
