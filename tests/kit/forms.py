"""Files of all kinds, and the forms that they become."""

import io
from typing import Any


def part_of(form: bytes) -> tuple[str, bytes]:
    """The head and the content of the part for the file."""
    boundary = form[: form.index(b"\r\n")]
    (part,) = [p for p in form.split(boundary) if b'name="file"' in p]
    head, content = part.strip(b"\r\n").split(b"\r\n\r\n", 1)
    return head.decode(), content


class Unseekable(io.RawIOBase):
    """A file that can be read once, such as a pipe."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


class KnowsItsPlace:
    """A body as boto3 gives it out: with `read` and `tell`, but no `seek`."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)
        self.read, self.tell = self._file.read, self._file.tell


class OnlyRead:
    """The least that a file can be."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)
