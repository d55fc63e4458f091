"""The local server, in a thread of its own or in the foreground."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from starlette.types import ASGIApp, Scope

from .app import create_app
from .faults import Drop, Fault, FaultPlan
from .headers import KeyCheck, ResponseHeaders
from .quiet import QuietServer, listen
from .recorder import RecordedRequest, Recorder
from .spoiling import Spoiling


class LocalServer:
    """A local OpenAI-compatible API that answers, streams and fails on request.

        with LocalServer() as server:
            client = Client(base_url=server.base_url, api_key="any")

    A request can ask for its own failure with headers: `x-test-status`, `x-test-retry-after`,
    `x-test-delay` (seconds), `x-test-drop` (`headers`, `body` or `stream`) and
    `x-test-error-in-stream`. With `x-test-times: 2` and an `x-test-id`, only the first two requests
    with that id fail.
    """

    def __init__(
        self,
        port: int = 0,
        api_key: str | None = None,
        pace: float = 0.0,
        *,
        host: str = "127.0.0.1",
    ) -> None:
        """Make a server, which starts with `start`, `run` or `with`.

        Port 0 stands for any free port. Without `api_key` the server accepts any key, or none.
        `pace` is the pause between the chunks of a stream, in seconds.
        """
        self._address = host, port
        self._plan = FaultPlan()
        self._recorder = Recorder()
        self._folder: TemporaryDirectory[str] | None = None
        self._socket: socket.socket | None = None
        self._server: QuietServer | None = None
        self._thread: threading.Thread | None = None
        app = create_app(pace=pace, folder=self._uploads)
        if api_key is not None:
            app = KeyCheck(app, api_key=api_key)
        app = Spoiling(app, plan=self._plan, hang_up=self._hang_up)
        self.app: ASGIApp = self._recorder.around(ResponseHeaders(app))
        """The ASGI application, for `httpx.ASGITransport`."""

    @property
    def base_url(self) -> str:
        """The address to give to a client, such as `http://127.0.0.1:54321/v1`."""
        if self._socket is None:
            raise RuntimeError("LocalServer is not running: use it in a with statement")
        host, port = self._socket.getsockname()[:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}/v1"

    @property
    def requests(self) -> list[RecordedRequest]:
        """The latest requests, at most 500, oldest first."""
        return self._recorder.requests

    def fail(
        self,
        *,
        status: int | None = None,
        times: int | None = 1,
        path: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
        delay: float = 0.0,
        drop: Drop | None = None,
        error_in_stream: bool = False,
    ) -> None:
        """Plan a failure for the next `times` requests, or for all if `times` is None.

        `path` limits the failure to one path, such as `/files`. Several failures follow each other
        in the order of the calls. `headers` are added to the answer; `body` replaces its error
        object.
        """
        fault = Fault(status, dict(headers or {}), body, delay, drop, error_in_stream)
        self._plan.add(fault, path=path, times=times)

    def reset(self) -> None:
        """Forget all recorded requests and planned failures."""
        self._recorder.clear()
        self._plan.clear()

    def start(self) -> None:
        """Start the server; returns when it accepts connections."""
        server = self._bind()
        self._thread = threading.Thread(target=self._serve, args=[server], daemon=True)
        self._thread.start()
        try:
            server.ready.result()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server: break off running requests, and return when nothing is left."""
        if self._server is not None:
            self._server.stop()
        if self._thread is not None:
            # Joined before the clean-up, because the thread uses the socket and the folder.
            self._thread.join()
        self._clean_up()

    def bind(self) -> str:
        """Bind the port for `run`; return the base URL."""
        self._bind()
        return self.base_url

    def run(self) -> None:
        """Serve in the foreground until SIGINT or SIGTERM."""
        server = self._server or self._bind()
        try:
            self._serve(server)
        finally:
            self._clean_up()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _bind(self) -> QuietServer:
        if self._server is not None:
            raise RuntimeError("LocalServer is running already")
        self._socket = listen(*self._address)
        self._server = QuietServer(self.app)
        return self._server

    def _serve(self, server: QuietServer) -> None:
        assert self._socket is not None
        try:
            asyncio.run(server.serve([self._socket]))
        except BaseException as exc:
            # An error before `ready` belongs to `start`, because `start` waits for `ready`.
            if server.ready.done():
                raise
            server.ready.set_exception(exc)

    def _clean_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._socket = self._server = self._thread = self._folder = None

    def _uploads(self) -> TemporaryDirectory[str]:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="local-server-")
        return self._folder

    def _hang_up(self, scope: Scope) -> None:
        if self._server is None:
            raise ConnectionResetError("the server closed the connection")
        self._server.hang_up(scope)
