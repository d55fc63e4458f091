"""Exceptions of aiohttp, translated into those of httpx."""

from __future__ import annotations

import httpx
from aiohttp import (
    ClientConnectionError,
    ClientConnectionResetError,
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientOSError,
    ClientProxyConnectionError,
    ConnectionTimeoutError,
    InvalidURL,
    NonHttpUrlClientError,
    ServerDisconnectedError,
)

_KINDS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (ClientHttpProxyError, httpx.ProxyError),
    (ClientProxyConnectionError, httpx.ProxyError),
    (ClientConnectorError, httpx.ConnectError),
    (ClientConnectionResetError, httpx.WriteError),
    (ServerDisconnectedError, httpx.RemoteProtocolError),
    (NonHttpUrlClientError, httpx.UnsupportedProtocol),
    (ClientOSError, httpx.ReadError),
    (ClientConnectionError, httpx.ReadError),
    (OSError, httpx.ReadError),
)
"""The first pair that fits counts; any other error means a broken answer."""


def httpx_error(exc: Exception) -> httpx.TransportError | httpx.InvalidURL:
    """The exception that httpx's own transport would raise; raise it from `exc`."""
    if isinstance(exc, (InvalidURL, UnicodeError)):  # No name in the DNS has such a label.
        return httpx.InvalidURL(str(exc))
    if isinstance(exc, ValueError) and not isinstance(exc, ClientError):
        # The message of aiohttp is left out, because it quotes the value, maybe a credential.
        return httpx.LocalProtocolError("Illegal header value or method")
    kind = next((ours for theirs, ours in _KINDS if isinstance(exc, theirs)), None)
    return (kind or httpx.RemoteProtocolError)(str(exc) or type(exc).__name__)
