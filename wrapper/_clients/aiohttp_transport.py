"""An httpx transport over connections of aiohttp."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import httpx
from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, DummyCookieJar
from aiohttp.connector import TCPConnector
from multidict import CIMultiDict
from yarl import URL

from .._backends.keep_alive import keep_alive
from .._concurrency.home import AsyncEndOfLoop
from .aiohttp_bodies import PIECE, AioHttpBody, AioHttpPayload, AioHttpUpload
from .aiohttp_errors import httpx_error
from .aiohttp_proxies import Proxies

if TYPE_CHECKING:
    import ssl

_NOT_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_READ_AHEAD = 256 * 1024


class AioHttpTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 over aiohttp; each event loop has connections, closed before the loop ends.

    aiohttp does not retry, redirect, decompress or keep cookies here, because httpx or its user
    decides about them.
    """

    def __init__(
        self, limits: httpx.Limits, tls: Callable[[], ssl.SSLContext], proxies: Proxies
    ) -> None:
        """`tls` is called for every HTTPS request, and returns the same context each time."""
        self._limits = limits
        self._tls = tls
        self._proxies = proxies
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions.get("timeout", {})
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop) or await self._make(loop)
        await pool.enter(timeouts.get("pool"))
        try:
            response = await self._send(pool.session, request, timeouts)
            body = AioHttpBody(response, pool.leave, timeouts)
        except BaseException:
            pool.leave()
            raise
        version = response.version
        is_old = version is not None and version.minor == 0
        return httpx.Response(
            response.status,
            headers=response.raw_headers,
            stream=body,
            extensions={
                "http_version": b"HTTP/1.0" if is_old else b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode("utf-8", "surrogateescape"),
                "network_stream": body,
            },
        )

    async def aclose(self) -> None:
        """Close every connection; requests that wait for one, or read from one, get an error."""
        pools, self._pools = self._pools, {}
        here = asyncio.get_running_loop()
        for loop, pool in pools.items():
            if loop is here or loop.is_closed():
                await pool.aclose()
            else:
                with suppress(RuntimeError):  # The loop has just been closed.
                    asyncio.run_coroutine_threadsafe(pool.aclose(), loop)

    async def _make(self, loop: asyncio.AbstractEventLoop) -> _Pool:
        """A pool for a loop; pools of ended loops are closed, because loops end without notice."""
        pool = self._pools[loop] = _Pool(self._limits)
        for gone in [other for other in self._pools if other.is_closed()]:
            await self._pools.pop(gone).aclose()
        return pool

    async def _send(
        self, session: ClientSession, request: httpx.Request, timeouts: dict[str, float | None]
    ) -> ClientResponse:
        url = request.url
        proxy = self._proxies.of(url)
        headers = _headers(request)
        more: dict[str, Any] = {}
        if url.scheme == "https":
            more["ssl"] = self._tls()
            if name := request.extensions.get("sni_hostname"):
                more["server_hostname"] = name
        if proxy is not None:
            more["proxy"] = proxy.url
            if url.scheme == "https":
                more["proxy_headers"] = proxy.headers
            else:
                headers.update(proxy.headers)
        content, stream = _content(request)
        address = URL(str(url.copy_with(userinfo=b"") if url.userinfo else url), encoded=True)
        limits = _limits(timeouts.get("connect"), timeouts.get("read"))
        more |= {"headers": headers, "timeout": limits, "allow_redirects": False}
        headers.popall("Transfer-Encoding", None)  # Because aiohttp adds the header itself.
        try:
            if stream is None:
                return await session.request(request.method, address, data=content, **more)
            write = timeouts.get("write")
            return await _upload(session, request.method, address, stream, write, more)
        except (ClientError, OSError, ValueError) as exc:
            raise httpx_error(exc) from exc


def _socket_with_probes(address: tuple[Any, ...]) -> socket.socket:
    """A socket for an address of `getaddrinfo`, with the probes of our own connections."""
    sock = socket.socket(*address[:3])
    keep_alive(sock)
    return sock


class _Pool:
    """The session of an event loop, and how many requests may use it at once."""

    def __init__(self, limits: httpx.Limits) -> None:
        # Requests are counted by this class, because aiohttp's limit of connections shares its time
        # limit with connecting.
        connector = TCPConnector(
            limit=0,
            force_close=limits.max_keepalive_connections == 0,
            socket_factory=_socket_with_probes,
            **_keep_alive_options(limits),
        )
        self.session = ClientSession(
            connector=connector,
            cookie_jar=DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=_NOT_ADDED,
            read_bufsize=_READ_AHEAD,
        )
        # No retries by aiohttp, because they would be counted by nobody.
        self.session._retry_connection = False
        self._end = AsyncEndOfLoop(self.session.close)
        most = limits.max_connections
        self._places = None if most is None else asyncio.Semaphore(most)

    async def aclose(self) -> None:
        """Close every connection; a second time does nothing."""
        await self._end.aclose()

    async def enter(self, patience: float | None) -> None:
        """Take a place, first come, first served; raises httpx.PoolTimeout after `patience`."""
        places = self._places
        if places is None:
            return
        if not places.locked():
            await places.acquire()  # Without waiting, because a place is free.
            return
        try:
            async with asyncio.timeout(patience):
                await places.acquire()
        except TimeoutError as exc:
            text = "every connection that there may be was in use all the time"
            raise httpx.PoolTimeout(text) from exc

    def leave(self) -> None:
        """Give the place back."""
        if self._places is not None:
            self._places.release()


def _keep_alive_options(limits: httpx.Limits) -> dict[str, Any]:
    if limits.max_keepalive_connections == 0:
        return {}  # Because aiohttp refuses a timeout together with `force_close`.
    return {"keepalive_timeout": limits.keepalive_expiry}


@lru_cache(maxsize=16)
def _limits(connect: float | None, read: float | None) -> ClientTimeout:
    # `connect` is set besides `sock_connect`, because the look-up of an address takes time too.
    return ClientTimeout(connect=connect, sock_connect=connect, sock_read=read, ceil_threshold=1e9)


def _headers(request: httpx.Request) -> CIMultiDict[str]:
    try:
        return CIMultiDict([(n.decode("ascii"), v.decode()) for n, v in request.headers.raw])
    except UnicodeDecodeError as exc:
        raise httpx.LocalProtocolError("Illegal header value") from exc


def _content(request: httpx.Request) -> tuple[bytes | None, httpx.AsyncByteStream | None]:
    """The body in the form aiohttp sends best: a small one whole, a large one as a stream."""
    stream = request.stream
    if isinstance(stream, httpx.ByteStream):
        content = b"".join(stream)
        if len(content) <= PIECE:
            return content or None, None
    return None, cast(httpx.AsyncByteStream, stream)


async def _upload(
    session: ClientSession,
    method: str,
    address: URL,
    stream: httpx.AsyncByteStream,
    limit: float | None,
    more: dict[str, Any],
) -> ClientResponse:
    sending = asyncio.timeout(None)
    body = AioHttpUpload(stream, limit, sending)
    payload = AioHttpPayload(body)
    try:
        async with sending:
            try:
                return await session.request(method, address, data=payload, **more)
            finally:
                body.is_answered = True
    except TimeoutError as exc:
        if sending.expired():
            payload.abort()
            raise httpx.WriteTimeout("the server took no more of the body") from exc
        raise
    except ClientError:
        if body.failure is not None:
            raise body.failure from None
        raise
    except asyncio.CancelledError:
        payload.abort()
        raise
