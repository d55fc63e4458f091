"""The origin of a request: the server that a connection is made to."""

from __future__ import annotations

from typing import NamedTuple

import httpx

PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """A server; requests of one origin can share connections."""

    scheme: str
    host: str
    port: int
    server_name: str | None
    """The name in the certificate; None where it is the host."""


def origin_of(request: httpx.Request) -> Origin:
    """The origin of a request; raises httpx.UnsupportedProtocol unless http or https."""
    url = request.url
    scheme = url.scheme
    usual = PORTS.get(scheme)
    if usual is None:
        raise httpx.UnsupportedProtocol(
            f"Request URL has an unsupported protocol '{scheme}://'."
            if scheme
            else "Request URL is missing an 'http://' or 'https://' protocol."
        )
    host = url.raw_host.decode("ascii")
    return Origin(scheme, host, url.port or usual, request.extensions.get("sni_hostname"))
