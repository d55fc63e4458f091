"""A server on a real socket that sends the bytes it is told to, when it is told to.

A script is answers, an answer is steps: bytes, pauses, ends of every kind, an event that a test
sets. Who needs something else than a script writes `converse` of a `Server`.
"""

from tests.kit.servers.connection import PATIENCE, Connection
from tests.kit.servers.messages import END, begin, part, respond
from tests.kit.servers.requests import Received, read_body, read_head
from tests.kit.servers.script import Answer, RawServer
from tests.kit.servers.server import Server
from tests.kit.servers.steps import (
    CLOSE,
    ENDLESS,
    GARBLE,
    HALF_CLOSE,
    RESET,
    UNTIL_CLOSED,
    Bytewise,
    Drip,
    Pause,
    Step,
    Steps,
)

__all__ = [
    "CLOSE",
    "END",
    "ENDLESS",
    "GARBLE",
    "HALF_CLOSE",
    "PATIENCE",
    "RESET",
    "UNTIL_CLOSED",
    "Answer",
    "Bytewise",
    "Connection",
    "Drip",
    "Pause",
    "RawServer",
    "Received",
    "Server",
    "Step",
    "Steps",
    "begin",
    "part",
    "read_body",
    "read_head",
    "respond",
]
