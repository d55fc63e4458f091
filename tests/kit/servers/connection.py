"""One connection of a server, as a conversation uses it."""

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
from dataclasses import dataclass

PATIENCE = 30.0
"""Seconds after which a test that waits has failed."""
LIMIT = 1 << 20
"""Bytes of a body that are kept, and of a head that are taken."""


@dataclass
class Connection:
    """What a client has opened; its methods run in the event loop of the server."""

    number: int
    """How many connections the server had before."""
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    hung_up: threading.Event
    settled: threading.Event

    @property
    def socket(self) -> socket.socket:
        """What is below TLS; for options, and for what no transport would do."""
        found: socket.socket = self.writer.get_extra_info("socket")
        return found

    @property
    def protocol(self) -> str | None:
        """What was agreed upon by ALPN."""
        encrypted = self.writer.get_extra_info("ssl_object")
        return encrypted.selected_alpn_protocol() if encrypted else None

    async def send(self, data: bytes) -> None:
        """Hand all to the system; OSError where the client has gone."""
        self.writer.write(data)
        await self.writer.drain()

    async def read_to_end(self) -> None:
        """Take whatever comes until the client has closed the connection."""
        with contextlib.suppress(ConnectionError):
            while await self.reader.read(1 << 16):
                pass
        self.hung_up.set()

    async def close(self) -> None:
        """End it; over TLS, with a word of it."""
        self.writer.close()
        await self.writer.wait_closed()

    async def reset(self) -> None:
        """End it with a TCP reset; the socket is closed when this returns."""
        # Lingering for 0 s throws away what is unsent and says so.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.abort()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()

    def abort(self) -> None:
        """End it at once, if it has not ended."""
        self.writer.transport.abort()


async def open_streams(
    accepted: socket.socket, tls: ssl.SSLContext | None
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """After a handshake, if there is to be one: OSError where the client does not like it."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(LIMIT)
    protocol = asyncio.StreamReaderProtocol(reader)
    transport, _ = await loop.connect_accepted_socket(lambda: protocol, accepted, ssl=tls)
    # Or the next step would come before the last bytes of this one. TLS waits at the upper limit,
    # TCP above it.
    transport.set_write_buffer_limits(1 if tls else 0, 0)
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)
