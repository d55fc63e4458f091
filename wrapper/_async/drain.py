"""What comes after the end of a stream."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import suppress

import httpx

from .._concurrency.drain import (
    REST_BYTES,
    async_read_while_quick,  # sync: read_while_quick,
)


async def async_read_rest(response: httpx.Response, chunks: AsyncGenerator[bytes, None]) -> None:
    """Read what is left of a body, if it comes at once and is short.

    It is usually the mark that ends the body, after which the connection can be used again.
    """

    async def read() -> None:
        count = 0
        with suppress(Exception):  # The stream has ended, whatever becomes of its connection.
            async for chunk in chunks:
                count += len(chunk)
                if count > REST_BYTES:
                    return

    await async_read_while_quick(response, read)
