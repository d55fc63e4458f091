"""Uvicorn inside another program: silent, quick to start and to stop."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from concurrent.futures import Future
from types import FrameType

import uvicorn
from starlette.types import ASGIApp, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

_PATIENCE = 5.0
"""Seconds that running requests get to notice that the server stops."""


class QuietServer(uvicorn.Server):
    """Uvicorn that tells when it is ready, waits without polling, stops at once."""

    def __init__(self, app: ASGIApp) -> None:
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",
            access_log=False,
            server_header=False,
            date_header=False,
        )
        super().__init__(config)
        # Its warnings are about malformed bodies, and the client gets an error for those.
        logging.getLogger("python_multipart").setLevel(logging.ERROR)
        self.ready: Future[None] = Future()
        """Done when the server accepts connections, or has failed to start."""
        self._loop: asyncio.AbstractEventLoop
        self._stopping: asyncio.Event

    def stop(self) -> None:
        """Stop the server; safe to call from any thread, and more than once."""
        self.should_exit = True
        if self.started and not self._loop.is_closed():
            # Set within the loop, because events of asyncio are not safe for threads.
            self._loop.call_soon_threadsafe(self._stopping.set)

    def hang_up(self, scope: Scope) -> None:
        for connection in self.server_state.connections:
            if isinstance(connection, H11Protocol) and connection.client == scope["client"]:
                connection.transport.close()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        await super().startup(sockets)
        self.ready.set_result(None)

    async def main_loop(self) -> None:
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        # Aborted before the wait for requests, because requests may wait for their clients.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        if tasks := list(self.server_state.tasks):
            _, late = await asyncio.wait(tasks, timeout=_PATIENCE)
            for task in late:
                task.cancel()
        for server in self.servers:
            await server.wait_closed()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.stop()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on `port`; port 0 stands for any free port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is named; without it, each answer waits
    # 40 ms for an acknowledgement between its headers and its body.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
