"""The bytes of responses: whole, and in chunks."""

from collections.abc import Mapping

END = b"0\r\n\r\n"
"""The end of a body in chunks."""


def respond(
    body: bytes = b"",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
) -> bytes:
    """A whole response, after which the connection can be used again."""
    shown = {"content-type": content_type, "content-length": str(len(body)), **(headers or {})}
    return _head(status, shown) + body


def begin(
    content_type: str = "text/event-stream", headers: Mapping[str, str] | None = None
) -> bytes:
    """The head of a response whose body comes in chunks."""
    shown = {"content-type": content_type, "transfer-encoding": "chunked", **(headers or {})}
    return _head(200, shown)


def part(data: bytes) -> bytes:
    """One chunk of such a body."""
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode()
