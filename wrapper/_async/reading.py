"""Bodies: as they arrive, decompressed in pieces of bounded size, or read whole."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import cast

import httpx

from .._clients.connections import drop_if_more_came
from .._concurrency.loops import async_abandon  # sync:
from .._response.content_encoding import PIECE, Decoder, declared_length, decoder_of
from ..errors import APIResponseValidationError


def async_body_chunks(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The body as it arrives, decompressed; raises httpx's errors."""
    if hasattr(response, "_content"):  # An event hook has read the body, or there is none.
        return _async_content_pieces(response.content)
    decoder = decoder_of(response)
    raw = _async_raw_chunks(response)
    return raw if decoder is None else _async_decompressed_chunks(raw, decoder)


async def _async_raw_chunks(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The body as `response.aiter_raw` gives it; then the connection is checked."""
    if response.is_stream_consumed:
        raise httpx.StreamConsumed
    if response.is_closed:
        raise httpx.StreamClosed
    response.is_stream_consumed = True
    chunks = aiter(cast(httpx.AsyncByteStream, response.stream))
    try:
        async for chunk in chunks:
            response._num_bytes_downloaded += len(chunk)
            yield chunk
    except ssl.SSLError as exc:  # httpx does not translate the error where anyio reads.
        raise httpx.ReadError(str(exc)) from exc
    except GeneratorExit:
        await async_abandon(response, chunks)  # sync:
        raise
    # The check comes before the closing, because closing gives the connection back.
    drop_if_more_came(response)
    await response.aclose()


async def _async_content_pieces(content: bytes) -> AsyncGenerator[bytes, None]:
    for at in range(0, len(content), PIECE):
        yield content[at : at + PIECE]


async def _async_decompressed_chunks(
    raw: AsyncGenerator[bytes, None], decoder: Decoder
) -> AsyncGenerator[bytes, None]:
    """The decompressed body, in pieces of the size that the decoder allows."""
    async with aclosing(raw):
        async for data in raw:
            for piece in decoder.feed(data):
                yield piece
        for piece in decoder.end():
            yield piece


async def async_read_body(response: httpx.Response, limit: int | None) -> bytes:
    """The whole body, kept as `response.content`; raises as `async_join_body` does."""
    if hasattr(response, "_content"):
        return _content_within(response, limit)
    async with aclosing(async_body_chunks(response)) as chunks:
        # A body that is declared too long is not read, because the limit already decides.
        if limit is not None and response.is_success and declared_length(response) > limit:
            await response.aclose()
            raise _too_long_error(response, limit, b"")
        return await async_join_body(response, chunks, limit)


async def async_join_body(
    response: httpx.Response,
    chunks: AsyncGenerator[bytes, None],
    limit: int | None,
    start: bytes = b"",
) -> bytes:
    """The body of `start` and all `chunks`, kept as `response.content` too.

    Raises APIResponseValidationError for a body longer than `limit` bytes, as soon as more bytes
    have come; the connection is then closed, and `response.content` holds the bytes so far.
    """
    pieces, size = [start], len(start)
    async for chunk in chunks:
        pieces.append(chunk)
        size += len(chunk)
        if limit is not None and size > limit:
            await response.aclose()
            break
    response._content = b"".join(pieces)
    return _content_within(response, limit)


def _content_within(response: httpx.Response, limit: int | None) -> bytes:
    """The body of a response that has been read; raises for one over `limit` bytes."""
    if limit is not None and len(response.content) > limit:
        raise _too_long_error(response, limit, response.content)
    return response.content


def _too_long_error(
    response: httpx.Response, limit: int, start: bytes
) -> APIResponseValidationError:
    response._content = start
    return APIResponseValidationError(
        f"more than max_response_bytes={limit}; pass a larger one, or None for no limit",
        response=response,
        text=start[:1000].decode("utf-8", "replace") or "not read",
    )
