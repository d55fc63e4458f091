"""Where a request goes, as far as connections are concerned."""

from __future__ import annotations

from typing import NamedTuple

import httpx

PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """Requests of one origin can share connections."""

    scheme: str
    host: str
    port: int
    server_name: str | None
    """The name the certificate is for, where it isn't the host's."""


def origin_of(request: httpx.Request) -> Origin:
    """Raises httpx.UnsupportedProtocol for anything but http and https."""
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
