# Written by codegen/facade/unasync.py from wrapper/_async/drain.py; edit that file instead.
"""The rest of a body after the last event of its stream."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress

import httpx

from .._concurrency.drain import (
    REST_BYTES,
    read_while_quick,
)


def read_rest(response: httpx.Response, chunks: Generator[bytes, None]) -> None:
    """Read the rest of a body, if the rest comes at once and is short.

    The rest is usually the mark that ends the body; the connection can then be used again.
    """

    def read() -> None:
        count = 0
        with suppress(Exception):  # Because the stream is complete; only its connection is lost.
            for chunk in chunks:
                count += len(chunk)
                if count > REST_BYTES:
                    return

    read_while_quick(response, read)
