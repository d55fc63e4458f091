"""Compressed bodies come out whole, or as an error, and never at once."""

import gzip
import tracemalloc
import zlib

import httpx
import pytest

from wrapper._response.content_encoding import PIECE, decoder_of, in_unknown_coding

TEXT = b"to be or not to be, " * 500
RAW = zlib.compressobj(wbits=-15)
RAW_DEFLATED = RAW.compress(TEXT) + RAW.flush()


def response(coding: str) -> httpx.Response:
    request = httpx.Request("GET", "http://api.test", headers={"accept-encoding": "gzip, deflate"})
    return httpx.Response(200, headers={"content-encoding": coding}, request=request)


def decoded(coding: str, body: bytes, step: int) -> bytes:
    decoder = decoder_of(response(coding))
    assert decoder is not None
    pieces = [
        piece for at in range(0, len(body), step) for piece in decoder.feed(body[at : at + step])
    ]
    return b"".join([*pieces, *decoder.end()])


BODIES = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "gzip in members": ("gzip", gzip.compress(TEXT[:70]) + gzip.compress(TEXT[70:])),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "raw deflate": ("deflate", RAW_DEFLATED),
    "one over the other": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
    "garbage behind it": ("gzip", gzip.compress(TEXT) + b"garbage"),
    "unknown": ("rot13", TEXT),
}


@pytest.mark.parametrize("step", [1, 2, 7, 100_000])
@pytest.mark.parametrize(("coding", "body"), BODIES.values(), ids=BODIES)
def test_a_body_comes_out_whole(coding: str, body: bytes, step: int) -> None:
    assert TEXT == decoded(coding, body, step)


@pytest.mark.parametrize("coding", ["", "identity", "Identity, "])
def test_a_plain_body_needs_no_decoder(coding: str) -> None:
    assert decoder_of(response(coding)) is None


BROKEN = {
    "gzip without its end": ("gzip", gzip.compress(TEXT)[:-1]),
    "plain text": ("gzip", TEXT),
    "gzip with a wrong sum": ("gzip", gzip.compress(TEXT)[:-8] + b"\0" * 8),
    "one byte of deflate": ("deflate", zlib.compress(TEXT)[:1]),
    "deflate without its end": ("deflate", zlib.compress(TEXT)[:-1]),
    "garbage": ("deflate", b"\xff" * 50),
}


@pytest.mark.parametrize(("coding", "body"), BROKEN.values(), ids=BROKEN)
def test_a_broken_body_is_an_error(coding: str, body: bytes) -> None:
    with pytest.raises(httpx.DecodingError):
        decoded(coding, body, 100)


def test_an_empty_body_is_no_error() -> None:
    assert b"" == decoded("gzip", b"", 1)


def test_codings_upon_codings_are_refused() -> None:
    with pytest.raises(httpx.DecodingError, match="9 codings"):
        decoder_of(response(", ".join(["gzip"] * 9)))


@pytest.mark.parametrize("coding", ["gzip", "gzip, gzip"])
def test_a_bomb_comes_out_in_pieces_of_bounded_size(coding: str) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    body = gzip.compress(bomb) if "," in coding else bomb
    decoder = decoder_of(response(coding))
    assert decoder is not None
    tracemalloc.start()
    size = sum(len(piece) for piece in decoder.feed(body))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert 50_000_000 == size
    assert peak < 20 * PIECE


@pytest.mark.parametrize(
    ("coding", "expected"),
    [("gzip", ""), ("br", ", in a content-encoding that nobody asked for, 'br',")],
)
def test_a_coding_that_nobody_asked_for_is_named(coding: str, expected: str) -> None:
    assert expected == in_unknown_coding(response(coding))


def test_whatever_has_come_is_decoded_as_far_as_it_goes() -> None:
    body = zlib.compress(bytes(2 * PIECE))
    for end in range(len(body)):
        decoder = decoder_of(response("deflate"))
        assert decoder is not None
        found = sum(map(len, decoder.feed(body[:end])))

        assert len(zlib.decompressobj().decompress(body[:end])) == found
