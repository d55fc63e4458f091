"""aiohttp's exceptions as httpx's."""

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
"""The first that fits; the rest is an answer that is none."""


def httpx_error(exc: Exception) -> httpx.TransportError | httpx.InvalidURL:
    """The exception that httpx's own transport would raise; to be raised from `exc`."""
    if isinstance(exc, InvalidURL):
        return httpx.InvalidURL(str(exc))
    if isinstance(exc, ValueError) and not isinstance(exc, ClientError):
        # It quotes the value, which may be a credential.
        return httpx.LocalProtocolError("Illegal header value or method")
    kind = next((ours for theirs, ours in _KINDS if isinstance(exc, theirs)), None)
    return (kind or httpx.RemoteProtocolError)(str(exc) or type(exc).__name__)
