"""The content of a file, as the server sent it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx

from generated_client.json_codec import loads

from .._reporting.error_bodies import text_of
from .._reporting.request_id import request_id_of


class BinaryContent:
    """Bytes that have been received, and the response that brought them.

    For content too large for memory use `with_streaming_response`.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def text(self) -> str:
        """The content in the encoding that the response names, else UTF-8."""
        return text_of(self.response)

    @property
    def request_id(self) -> str | None:
        """The server's `x-request-id`."""
        return request_id_of(self.response)

    def json(self) -> Any:
        """The content as JSON; ValueError for content that is no JSON."""
        return loads(self.content)

    def read(self) -> bytes:
        return self.content

    async def aread(self) -> bytes:
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in pieces of `chunk_size` bytes; in one piece for None."""
        step = chunk_size or len(self.content) or 1
        for start in range(0, len(self.content), step):
            yield self.content[start : start + step]

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """`iter_bytes` for `async for`."""
        for chunk in self.iter_bytes(chunk_size):
            yield chunk

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text, without their ends."""
        yield from self.text.splitlines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, replacing it."""
        Path(file).write_bytes(self.content)

    stream_to_file = write_to_file

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.content)} bytes>"
