# Written by `make generate` from codegen/write/runtime/types.py; edit that file instead.
"""Types that every generated function shares."""

from __future__ import annotations

import os
from collections.abc import Mapping
from http import HTTPStatus
from typing import IO, Final, Generic, Literal, TypeVar

import httpx
from attrs import define, frozen


class Unset:
    """The type of `UNSET`, which stands for an argument that was not given."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

FileContent = bytes | IO[bytes] | os.PathLike[str]
"""Bytes, a file opened in binary mode, or a path, opened when it is sent."""

FileTypes = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file: its content alone, or `(name, content[, content type[, headers]])`."""

RequestFiles = list[tuple[str, FileTypes]]


@frozen
class File:
    """A file to send, with its name and content type."""

    payload: FileContent
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """The file as a `FileTypes` tuple."""
        return self.file_name, self.payload, self.mime_type


def is_file(value: object) -> bool:
    """Whether `value` must be sent as a file: content, `File` or a tuple with content."""
    if isinstance(value, tuple):
        named = 2 <= len(value) <= 4 and (value[0] is None or isinstance(value[0], str))
        return named and is_file(value[1])
    return isinstance(value, (bytes, bytearray, os.PathLike, File)) or hasattr(value, "read")


def has_files(value: object) -> bool:
    """Whether a file stands anywhere in `value`."""
    if is_file(value):
        return True
    if isinstance(value, Mapping):
        return any(map(has_files, value.values()))
    return isinstance(value, (list, tuple)) and any(map(has_files, value))


T = TypeVar("T")


@define
class Response(Generic[T]):
    """An HTTP response with its decoded body."""

    status_code: HTTPStatus | int
    content: bytes
    headers: httpx.Headers
    parsed: T | None
    """The decoded body of a success, else None."""


__all__ = ["UNSET", "File", "FileContent", "FileTypes", "RequestFiles", "Response", "Unset"]
