"""Compressed bodies, decompressed in pieces of bounded size. No I/O.

Codings: https://www.rfc-editor.org/rfc/rfc9110.html#section-8.4.1
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Protocol

import httpx

PIECE = 64 * 1024
"""Bytes of a decompressed piece, at most."""
MOST_CODINGS = 3
"""Codings of one body at most, because each may multiply its size by a thousand."""
_OTHER_STEP = 64
_GZIP_MAGIC = b"\x1f\x8b"
_OURS = frozenset({"gzip", "x-gzip", "deflate"})
_OF_HTTPX = frozenset({"br", "zstd"})


class Decoder(Protocol):
    """Decodes a body piece by piece; raises httpx.DecodingError for a broken body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded bytes that `data` completes, in pieces."""
        ...

    def end(self) -> Iterator[bytes]:
        """The decoded bytes that are left when the body has ended."""
        ...


def codings(response: httpx.Response) -> list[str]:
    """The codings of a body in the order of their application, without `identity`."""
    if "content-encoding" not in response.headers:  # Quicker than to read a list.
        return []
    listed = response.headers.get_list("content-encoding", split_commas=True)
    names = [name.strip().lower() for name in listed]
    return [name for name in names if name not in ("", "identity")]


def in_unknown_coding(response: httpx.Response) -> str:
    """Words for an error message about a coding that nobody asked for; else empty."""
    asked = response.request.headers.get("accept-encoding", "").lower()
    known = _OURS | {name for name in _OF_HTTPX if name in asked}
    unknown = ", ".join(name for name in codings(response) if name not in known)
    return f", in a content-encoding that nobody asked for, {unknown!r}," if unknown else ""


def declared_length(response: httpx.Response) -> int:
    """Decoded bytes of the body as its head says; 0 where the head can't say."""
    told = response.headers.get("content-length", "")
    if codings(response) or not (told.isascii() and told.isdigit() and len(told) < 20):
        return 0
    return int(told)


def decoder_of(response: httpx.Response) -> Decoder | None:
    """The decoder for the codings of a body; None for a body without codings.

    A body in an unknown coding stays as it is, because some servers name a charset as the coding.
    Raises httpx.DecodingError for too many codings.
    """
    names = codings(response)
    if not names:
        return None
    if len(names) > MOST_CODINGS:
        raise httpx.DecodingError(f"a body in {len(names)} codings, one over the other")
    if not _OURS.issuperset(names):
        return _OfHttpx(response)
    return _Chain([_Zlib(name) for name in reversed(names)])


class _Zlib:
    """Decodes `gzip` or `deflate`; some servers send `deflate` without zlib's header."""

    def __init__(self, name: str) -> None:
        self._is_gzip = name != "deflate"
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | (16 if self._is_gzip else 0))
        self._is_begun = self._is_over = False
        self._behind = b""
        """The first byte of a header, or of what comes after the end of a member."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        if not (self._is_begun or self._is_gzip):
            # Both bytes of zlib's header together, because they tell whether it is there.
            data, self._behind = self._behind + data, b""
            if len(data) < 2:
                self._behind = data
                return
        while data and not self._is_over:
            if self._inflate.eof:
                data = self._behind + data
                self._behind = data[:2]
                if len(data) < len(_GZIP_MAGIC):
                    return
                self._is_over = not (self._is_gzip and data.startswith(_GZIP_MAGIC))
                if self._is_over:
                    return
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
                self._behind = b""
            piece = self._next(data)
            if piece:
                yield piece
            while len(piece) == PIECE and not self._inflate.unconsumed_tail:
                piece = self._next(b"")  # zlib has read all bytes, but may hold decoded ones.
                if piece:
                    yield piece
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def end(self) -> Iterator[bytes]:
        if (self._is_begun or self._behind) and not self._inflate.eof:
            raise httpx.DecodingError("the compressed body ends too early")
        return iter(())

    def _next(self, data: bytes) -> bytes:
        is_first, self._is_begun = not self._is_begun, True
        try:
            return self._inflate.decompress(data, PIECE)
        except zlib.error as exc:
            if self._is_gzip or not is_first:
                raise httpx.DecodingError(str(exc)) from exc
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._next(data)


class _OfHttpx:
    """Decodes with httpx, a few bytes at a time because its decoders have no bound."""

    def __init__(self, response: httpx.Response) -> None:
        self._decoder = response._get_content_decoder()

    def feed(self, data: bytes) -> Iterator[bytes]:
        for at in range(0, len(data), _OTHER_STEP):
            yield self._decoder.decode(data[at : at + _OTHER_STEP])

    def end(self) -> Iterator[bytes]:
        yield self._decoder.flush()


class _Chain:
    """Decodes several codings, from the outermost to the innermost."""

    def __init__(self, decoders: list[_Zlib]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes) -> Iterator[bytes]:
        pieces: Iterable[bytes] = (data,)
        for decoder in self._decoders:
            pieces = _feed_pieces(decoder, pieces)
        return iter(pieces)

    def end(self) -> Iterator[bytes]:
        for decoder in self._decoders:
            yield from decoder.end()


def _feed_pieces(decoder: _Zlib, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from decoder.feed(piece)
