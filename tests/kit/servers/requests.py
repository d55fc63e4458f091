"""Requests as a server gets them."""

import asyncio
import hashlib
from dataclasses import dataclass, field

from tests.kit.servers.connection import LIMIT, Connection
from tests.kit.servers.messages import END


@dataclass
class Received:
    """One request; of a large body, the first MiB."""

    method: str
    target: str
    headers: dict[str, str]
    head: bytes
    """As it came, up to the empty line."""
    connection: int
    """The number of the connection that it came over."""
    protocol: str | None
    """What was agreed upon by ALPN."""
    body: bytes = b""
    size: int = 0
    digest: str = field(default_factory=lambda: hashlib.sha256().hexdigest())


async def read_head(connection: Connection) -> Received:
    """A request without its body; EOFError where the client has gone."""
    head = (await _until_empty_line(connection))[:-4]
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return Received(method, target, headers, head, connection.number, connection.protocol)


async def _until_empty_line(connection: Connection) -> bytes:
    while True:
        try:
            return await connection.reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError as exc:
            # The rest of a body that was not to be read; no head is as long.
            await connection.reader.readexactly(exc.consumed)


async def read_body(connection: Connection, received: Received) -> None:
    """Add the body, as it came; EOFError where the client goes before its end."""
    chunked = received.headers.get("transfer-encoding") == "chunked"
    length = int(received.headers.get("content-length", 0))
    sha256, kept, tail = hashlib.sha256(), bytearray(), b""
    while not tail.endswith(END) if chunked else received.size < length:
        data = await connection.reader.read(
            LIMIT if chunked else min(LIMIT, length - received.size)
        )
        if not data:
            raise EOFError
        sha256.update(data)
        kept += data[: LIMIT - len(kept)]
        received.size += len(data)
        tail = (tail + data)[-len(END) :] if chunked else b""
    received.body, received.digest = bytes(kept), sha256.hexdigest()
