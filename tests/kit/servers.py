"""A server on a real socket that sends the bytes it is told to, when it is told to."""

import contextlib
import hashlib
import socket
import struct
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

PATIENCE = 30.0
"""Seconds after which a test that waits has failed."""

_KEPT = 1024 * 1024


class Step:
    """Something that a server does besides sending bytes."""

    def __init__(self, name: str) -> None:
        self.name = name


RESET = Step("reset")
"""End the connection with a TCP reset."""
CLOSE = Step("close")
"""End the connection."""
HALF_CLOSE = Step("half-close")
"""Send no more, but go on receiving."""
UNTIL_CLOSED = Step("until closed")
"""Go on when the client has closed the connection."""


@dataclass
class Drip:
    """Send the same bytes again and again, with pauses before them in seconds."""

    piece: bytes
    pause: float
    times: int = 100


@dataclass
class Answer:
    """What to do with one request."""

    steps: tuple[bytes | Step | Drip | threading.Event, ...]
    """An event is waited for."""
    reads_body: bool = True


@dataclass
class Received:
    """One request; of a large body, the first MiB."""

    method: str
    target: str
    headers: dict[str, str]
    head: bytes = b""
    """As it came, up to the empty line."""
    body: bytes = b""
    size: int = 0
    digest: str = field(default_factory=lambda: hashlib.sha256().hexdigest())


class RawServer:
    """Gives one answer after the other, the last one again and again."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = answers
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()
        self.requests: list[Received] = []
        self.connections = 0
        """How many the clients have opened."""
        self.asked = threading.Event()
        """Set when a request has come."""
        self.hung_up = threading.Event()
        """Set when a client has closed a connection on which an answer watched or dripped."""

    @property
    def base_url(self) -> str:
        return "http://{}:{}/v1".format(*self._listener.getsockname())

    def __enter__(self) -> Self:
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self._start(self._accept)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):  # Wakes the thread that accepts.
            socket.create_connection(self._listener.getsockname()).close()
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopping.is_set():
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                self._connections.add(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        # A client that hangs up is no failure of the server.
        with connection, contextlib.suppress(OSError):
            while (request := _read_head(connection)) is not None:
                received, rest = request
                with self._lock:
                    index = min(len(self.requests), len(self._answers) - 1)
                    self.requests.append(received)
                self.asked.set()
                answer = self._answers[index]
                if answer.reads_body:
                    _read_body(connection, received, rest)
                if not all(self._take(connection, step) for step in answer.steps):
                    break
        with self._lock:
            self._connections.discard(connection)

    def _take(self, connection: socket.socket, step: bytes | Step | Drip | threading.Event) -> bool:
        """Do one step; whether the connection goes on."""
        if isinstance(step, bytes):
            connection.sendall(step)
        elif isinstance(step, threading.Event):
            step.wait(PATIENCE)
        elif isinstance(step, Drip):
            self._drip(connection, step)
        elif step is HALF_CLOSE:
            connection.shutdown(socket.SHUT_WR)
        elif step is UNTIL_CLOSED:
            with contextlib.suppress(ConnectionResetError):
                while connection.recv(65536):
                    pass
            self.hung_up.set()
        elif step is RESET:
            # Lingering for 0 s throws away what is unsent and says so.
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return step not in (RESET, CLOSE)

    def _drip(self, connection: socket.socket, drip: Drip) -> None:
        try:
            for _ in range(drip.times):
                if self._stopping.wait(drip.pause):
                    return
                connection.sendall(drip.piece)
        except OSError:
            self.hung_up.set()


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


END = b"0\r\n\r\n"
"""The end of such a body."""


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode()


def _read_head(connection: socket.socket) -> tuple[Received, bytes] | None:
    """A request and the beginning of its body; None where the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, rest = data.split(b"\r\n\r\n", 1)
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return Received(method, target, headers, head=head), rest


def _read_body(connection: socket.socket, received: Received, rest: bytes) -> None:
    chunked = received.headers.get("transfer-encoding") == "chunked"
    length = int(received.headers.get("content-length", 0))
    sha256, kept = hashlib.sha256(), bytearray()
    buffer = memoryview(bytearray(_KEPT))
    buffer[: len(rest)] = rest
    count = len(rest)
    while True:
        sha256.update(buffer[:count])
        kept += buffer[: min(count, _KEPT - len(kept))]
        received.size += count
        if kept.endswith(END) if chunked else received.size >= length:
            break
        count = connection.recv_into(buffer)
        if not count:
            break
    received.body, received.digest = bytes(kept), sha256.hexdigest()
