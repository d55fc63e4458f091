"""A large file cut into sections, because a file may be too large for memory."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import IO, cast

SECTION = 64 * 1024 * 1024
"""Bytes of a section by default: the largest section that the server takes."""


def name_of(file: object, name: str | None) -> str:
    """The name of a file; TypeError for another type, and for bytes without a name."""
    if isinstance(file, os.PathLike):
        return name or os.path.basename(os.fsdecode(file))
    if not isinstance(file, (bytes, bytearray)):
        raise TypeError(
            f"`file` must be bytes or a path (pathlib.Path), not {type(file).__name__!r}"
        )
    if not name:
        raise TypeError("`filename` must be given along with bytes, which have no name")
    return name


def open_file(file: bytes | os.PathLike[str]) -> IO[bytes]:
    """A path or bytes as an open file."""
    return open(file, "rb") if isinstance(file, os.PathLike) else io.BytesIO(file)


def size_of(file: IO[bytes], expected: int | None) -> int:
    """Bytes of an open file; ValueError where `expected` is another number."""
    size = file.seek(0, os.SEEK_END)
    if expected is not None and expected != size:
        raise ValueError(f"the file has {size} bytes, not {expected} as `bytes` says")
    return size


def section_size(wish: int | None) -> int:
    """Bytes of a section; `wish`, else `SECTION`. ValueError for a wish below 1."""
    if wish is not None and (not isinstance(wish, int) or wish < 1):
        raise ValueError(f"part_size must be 1 or more bytes, a whole number, not {wish!r}")
    return SECTION if wish is None else wish


def sections(file: IO[bytes], size: int, step: int) -> Iterator[IO[bytes]]:
    """Sections of `step` bytes of the first `size` bytes of an open file, in order.

    Read the sections one after the other.
    """
    for start in range(0, size, step):
        yield cast("IO[bytes]", Section(file, start, min(start + step, size)))


class Section:
    """The bytes of an open file from `start` to before `end`, as a file of their own."""

    def __init__(self, file: IO[bytes], start: int, end: int) -> None:
        self._file = file
        self._start = start
        self._length = end - start
        self._at = 0

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._length}[whence]
        self._at = max(0, origin + offset)
        return self._at

    def read(self, size: int = -1) -> bytes:
        left = max(0, self._length - self._at)
        # The place is set before each read, because other sections of the file move it too.
        self._file.seek(self._start + self._at)
        content = self._file.read(left if size < 0 else min(size, left))
        self._at += len(content)
        return content
