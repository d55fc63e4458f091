"""What all servers share: a thread with an event loop, for any number of connections at once."""

import asyncio
import socket
import ssl
import threading
from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

from tests.kit.servers.connection import PATIENCE, Connection, open_streams


class Server(ABC):
    """Has one conversation for each connection.

    What goes wrong in a conversation is raised at the end of the `with`, but for a client that
    hangs up. With `tls`, a connection begins with a handshake.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.host = host
        """What clients are to call it."""
        self.port = 0
        self.connections = 0
        """How many the clients have opened."""
        self.open: set[int] = set()
        """Numbers of the connections that are open now."""
        self.hung_up = threading.Event()
        """Set when a client has closed a connection on which an answer watched or dripped."""
        self.settled = threading.Event()
        """Set when a conversation has ended, or nothing more comes before the client acts."""
        self._tls = tls
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._thread = threading.Thread(target=lambda: asyncio.run(self._accept()), daemon=True)
        self._stopping = False
        self._changed = threading.Condition()
        self._failure: Exception | None = None

    @property
    def base_url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.host}:{self.port}/v1"

    @abstractmethod
    async def converse(self, connection: Connection) -> None:
        """Read and send until the connection is to end."""

    def drops_to(self, count: int) -> bool:
        """Whether soon no more than so many connections are open."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.open) <= count, PATIENCE)

    def __enter__(self) -> Self:
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(4096)
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]
        self._thread.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping = True
        # Wakes the task that accepts.
        socket.create_connection(self._listener.getsockname()).close()
        self._thread.join(2 * PATIENCE)
        self._listener.close()
        if exc is None and self._failure is not None:
            raise self._failure

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        # Clients break off wherever they like.
        loop.set_exception_handler(lambda loop, context: None)
        tasks: set[asyncio.Task[None]] = set()
        while True:
            accepted, _ = await loop.sock_accept(self._listener)
            if self._stopping:
                break
            tasks.add(task := loop.create_task(self._serve(accepted)))
            task.add_done_callback(tasks.discard)
        accepted.close()
        # A task that is cancelled before it has begun would not close its socket.
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, accepted: socket.socket) -> None:
        number = self.connections
        self.connections += 1
        self.open.add(number)
        try:
            reader, writer = await open_streams(accepted, self._tls)
            connection = Connection(number, reader, writer, self.hung_up, self.settled)
            try:
                await self.converse(connection)
            finally:
                connection.abort()
        except (OSError, EOFError):
            pass  # The client has gone.
        except Exception as exc:
            self._failure = exc
        finally:
            self.settled.set()
            with self._changed:
                self.open.discard(number)
                self._changed.notify_all()
