# Written by codegen/facade/unasync.py from wrapper/_async/drain.py; edit that file instead.
"""What comes after the end of a stream."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress

import httpx

from .._concurrency.drain import (
    REST_BYTES,
    read_while_quick,
)


def read_rest(response: httpx.Response, chunks: Generator[bytes, None]) -> None:
    """Read what is left of a body, if it comes at once and is short.

    It is usually the mark that ends the body, after which the connection can be used again.
    """

    def read() -> None:
        count = 0
        with suppress(Exception):  # The stream has ended, whatever becomes of its connection.
            for chunk in chunks:
                count += len(chunk)
                if count > REST_BYTES:
                    return

    read_while_quick(response, read)
