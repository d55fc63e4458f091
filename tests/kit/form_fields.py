"""What a form says, field by field."""

import re

import httpx

Field = tuple[str, str | None, str]
"""Name, file name where it is a file, and content."""


def fields_of(request: httpx.Request) -> list[Field]:
    """The fields of a request that has been read, in their order."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    _, *parts, _ = request.content.decode().split(f"--{boundary}")
    return [_field(part) for part in parts]


def _field(part: str) -> Field:
    head, content = part.removeprefix("\r\n").removesuffix("\r\n").split("\r\n\r\n", 1)
    found = dict(re.findall(r'\b(name|filename)="([^"]*)"', head))
    return found["name"], found.get("filename"), content
