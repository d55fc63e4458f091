"""What a server does of an answer, one after the other."""

import asyncio
import os
import socket
import sys
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.kit.servers.connection import PATIENCE, Connection

ENDLESS = sys.maxsize
"""So many times that only the client ends it."""


@dataclass(frozen=True)
class Pause:
    """Say nothing for so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Drip:
    """Send the same bytes again and again, with pauses before them in seconds."""

    piece: bytes
    pause: float = 0.0
    times: int = 100


@dataclass(frozen=True)
class Bytewise:
    """Send bytes one by one, with pauses after them in seconds."""

    data: bytes
    pause: float = 0.0


@dataclass(frozen=True)
class Act:
    """Something else that a server does."""

    do: Callable[[Connection], Awaitable[None]]
    is_last: bool = False
    """Whether the connection ends with it."""


Step = bytes | threading.Event | Pause | Drip | Bytewise | Act
"""Bytes are sent, an event is waited for."""
Steps = tuple[Step, ...]


async def _half_close(connection: Connection) -> None:
    connection.socket.shutdown(socket.SHUT_WR)


async def _until_closed(connection: Connection) -> None:
    connection.settled.set()
    await connection.read_to_end()


async def _garble(connection: Connection) -> None:
    os.write(connection.socket.fileno(), b"\x17\x03\x03\x00\x20" + b"g" * 32)


CLOSE = Act(Connection.close, is_last=True)
"""End the connection."""
RESET = Act(Connection.reset, is_last=True)
"""End the connection with a TCP reset."""
HALF_CLOSE = Act(_half_close)
"""Send no more, not even a word of TLS, but go on receiving."""
UNTIL_CLOSED = Act(_until_closed)
"""Say nothing more, and go on when the client has closed the connection."""
GARBLE = Act(_garble)
"""Send a record of TLS that nobody can decrypt."""


async def play(steps: Steps, connection: Connection) -> bool:
    """Do the steps; whether the connection goes on."""
    for step in steps:
        if isinstance(step, bytes):
            await connection.send(step)
        elif isinstance(step, threading.Event):
            await asyncio.to_thread(step.wait, PATIENCE)
        elif isinstance(step, Pause):
            await asyncio.sleep(step.seconds)
        elif isinstance(step, Drip):
            await _drip(step, connection)
        elif isinstance(step, Bytewise):
            for byte in step.data:
                await connection.send(bytes([byte]))
                await asyncio.sleep(step.pause)
        else:
            await step.do(connection)
            if step.is_last:
                return False
    return True


async def _drip(drip: Drip, connection: Connection) -> None:
    try:
        for _ in range(drip.times):
            await asyncio.sleep(drip.pause)
            await connection.send(drip.piece)
    except OSError:
        connection.hung_up.set()
        raise
