# Written by `make generate` from codegen/write/runtime/multipart.py; edit that file instead.
"""A streamed `multipart/form-data` body, repeatable if its files are.

Source: RFC 7578; file names are escaped as in the form algorithm of WHATWG.
"""

from __future__ import annotations

import io
import mimetypes
import os
import re
import secrets
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import httpx

from .encoding import form_fields, scalar
from .json_codec import dumps, is_json
from .types import File, has_files, is_file

CHUNK = 256 * 1024
"""Bytes read from a file at a time."""
SMALL = 64 * 1024
"""Bytes up to which copying a piece is cheaper than a write of its own."""

_ESCAPES = {c: f"%{c:02X}" for c in range(0x20)} | {ord('"'): "%22", 0x7F: "%7F"}

# Source: https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class FilePart:
    """One file: the source of its bytes, their number, whether they can be reread."""

    def __init__(self, content: Any) -> None:
        self._content = content
        self._start: int | None = None
        self.length: int | None = None
        """Bytes that will be sent; None where the file does not know its size."""
        self.replayable = True
        if isinstance(content, (bytes, bytearray)):
            self.length = len(content)
        elif isinstance(content, os.PathLike):
            self.length = os.stat(content).st_size
        elif not hasattr(content, "read") or _is_text(content):
            raise TypeError(
                f"a file must be bytes, a path, a file opened in binary mode, or a tuple "
                f"(name, content[, content type[, headers]]), not {type(content).__name__!r}"
            )
        else:
            self._measure(content)

    def _measure(self, file: IO[bytes]) -> None:
        try:
            start = file.tell()
            end: int | None = file.seek(0, os.SEEK_END)  # Some objects return nothing.
            self.length = (file.tell() if end is None else end) - start
            file.seek(start)
            self._start = start
        except (AttributeError, OSError, ValueError):
            self.length = None
            self.replayable = False

    def chunks(self) -> Iterator[bytes]:
        """The content from its start; a path is opened now and closed at the end."""
        read, close = self._open()
        sent = 0
        try:
            while (size := self._next(sent)) and (chunk := read(size)):
                sent += len(chunk)
                yield chunk
        finally:
            close()
        self._check(sent)

    async def achunks(self) -> AsyncIterator[bytes]:
        """`chunks`, with every read off the event loop."""
        if isinstance(self._content, (bytes, bytearray)):
            yield bytes(self._content)
            return
        from anyio.to_thread import run_sync

        read, close = await run_sync(self._open)
        sent = 0
        try:
            while (size := self._next(sent)) and (chunk := await run_sync(read, size)):
                sent += len(chunk)
                yield chunk
        finally:
            close()
        self._check(sent)

    def _next(self, sent: int) -> int:
        """Bytes to read next, none past `length`, because the header has that length."""
        return CHUNK if self.length is None else min(CHUNK, self.length - sent)

    def _check(self, sent: int) -> None:
        if self.length is not None and sent < self.length:
            raise httpx.LocalProtocolError(
                f"the file has become shorter while it was sent: {sent} of {self.length} bytes"
            )

    def _open(self) -> tuple[Callable[[int], bytes], Callable[[], object]]:
        """Two functions: one reads the content from its start, the other closes it."""
        content = self._content
        if isinstance(content, (bytes, bytearray)):
            content = io.BytesIO(content)
            return content.read, content.close
        if isinstance(content, os.PathLike):
            file = open(content, "rb")  # noqa: SIM115 - the reader closes it
            return file.read, file.close
        if self._start is not None:
            content.seek(self._start)
        return content.read, int  # The caller's own file stays open.


class StreamedBody(httpx.SyncByteStream, httpx.AsyncByteStream, ABC):
    """A body that is read while it is sent."""

    @property
    @abstractmethod
    def length(self) -> int | None:
        """Bytes of the whole body; None where a file does not know its size."""

    @property
    @abstractmethod
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""


class FileBody(StreamedBody):
    """A file as the whole body."""

    def __init__(self, file: Any) -> None:
        self._part = FilePart(file.payload if isinstance(file, File) else file)

    @property
    def length(self) -> int | None:
        return self._part.length

    @property
    def replayable(self) -> bool:
        return self._part.replayable

    def __iter__(self) -> Iterator[bytes]:
        return self._part.chunks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._part.achunks()


class MultipartBody(StreamedBody):
    """The parts of a form; `types` has the content types of parts that are not text."""

    def __init__(self, fields: Mapping[str, Any], types: Mapping[str, str] | None = None) -> None:
        self.boundary = secrets.token_hex(16)
        self._types = types or {}
        self._parts: list[tuple[bytes, FilePart]] = []
        for name, value in fields.items():
            self._add(name, value)
        self._end = f"--{self.boundary}--\r\n".encode()

    def _add(self, name: str, value: Any) -> None:
        if is_file(value):
            self._parts.append(self._file(name, value))
        elif (content_type := self._types.get(name)) is not None:
            content = dumps(value) if is_json(content_type) else scalar(value).encode()
            head = self._head(name, {"Content-Type": content_type})
            self._parts.append((head, FilePart(content)))
        elif isinstance(value, Mapping) and has_files(value):
            for key, item in value.items():
                self._add(f"{name}[{key}]", item)
        elif has_files(value):
            for item in value:
                self._add(f"{name.removesuffix('[]')}[]", item)
        else:
            for field, text in form_fields(name, value):
                self._parts.append((self._head(field, {}), FilePart(text.encode())))

    def _file(self, name: str, value: Any) -> tuple[bytes, FilePart]:
        if isinstance(value, File):
            value = value.to_tuple()
        if not isinstance(value, tuple):
            value = (None, value)
        file_name, content, content_type, headers = (*value, None, None)[:4]
        part = FilePart(content)
        file_name = file_name or _name_of(content)
        shown = dict(headers or {})
        if content_type or "content-type" not in {key.lower() for key in shown}:
            # Guessed from a path, because some names look like URLs that state their type.
            guessed = mimetypes.guess_type(f"./{file_name}")[0] or "application/octet-stream"
            shown = {"Content-Type": content_type or guessed, **shown}
        return self._head(name, shown, file_name), part

    def _head(self, name: str, headers: Mapping[str, str], file_name: str | None = None) -> bytes:
        disposition = f'form-data; name="{name.translate(_ESCAPES)}"'
        if file_name is not None:
            disposition += f'; filename="{file_name.translate(_ESCAPES)}"'
        lines = [f"--{self.boundary}", f"Content-Disposition: {disposition}"]
        for key, value in headers.items():
            if not isinstance(key, str) or not isinstance(value, str):
                raise TypeError(f"headers of the file for {name!r} must be strings: {key!r}")
            if any(c in value for c in "\r\n\0"):
                raise ValueError(f"line break in header {key!r} of the file for {name!r}")
            if not _TOKEN.fullmatch(key):
                raise ValueError(f"no name of a header, of the file for {name!r}: {key!r}")
            lines.append(f"{key}: {value}")
        try:  # File names of the system may hold bytes that are no UTF-8.
            return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as exc:
            raise ValueError(f"what the form says of {name!r} is no text: {exc.reason}") from None

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def length(self) -> int | None:
        total = len(self._end)
        for head, part in self._parts:
            if part.length is None:
                return None
            total += len(head) + part.length + 2
        return total

    @property
    def replayable(self) -> bool:
        return all(part.replayable for _, part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        held = _Held()
        for piece in self._pieces():
            for chunk in [piece] if isinstance(piece, bytes) else piece.chunks():
                yield from held.add(chunk)
        yield held.take()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        held = _Held()
        for piece in self._pieces():
            if isinstance(piece, bytes):
                for ready in held.add(piece):
                    yield ready
                continue
            async for chunk in piece.achunks():
                for ready in held.add(chunk):
                    yield ready
        yield held.take()

    def _pieces(self) -> Iterator[bytes | FilePart]:
        for head, part in self._parts:
            yield head
            yield part
            yield b"\r\n"
        yield self._end


class _Held:
    """Small pieces of a body, held until they fill one write of up to `SMALL` bytes."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> list[bytes]:
        """The pieces to send now, in order, after `piece` was added; most often none."""
        ready: list[bytes] = []
        if self._pieces and self._size + len(piece) > SMALL:
            ready.append(self.take())
        if len(piece) > SMALL:
            ready.append(piece)  # Not joined to others, because a copy would cost memory.
        else:
            self._pieces.append(piece)
            self._size += len(piece)
        return ready

    def take(self) -> bytes:
        """All held pieces as one; none is held afterwards."""
        taken = b"".join(self._pieces)
        self._pieces = []
        self._size = 0
        return taken


def _is_text(file: Any) -> bool:
    # The wrappers of `tempfile` are no TextIOBase, but they have an encoding as well.
    return isinstance(file, io.TextIOBase) or isinstance(getattr(file, "encoding", None), str)


def _name_of(content: Any) -> str:
    name = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return Path(name).name if isinstance(name, (str, os.PathLike)) else "upload"
