"""Where a redirect leads, and what goes there."""

from __future__ import annotations

import httpx

from .._reporting.redact import is_secret


def next_request(request: httpx.Request, response: httpx.Response) -> httpx.Request | None:
    """The request that httpx makes of a redirect, credentials and all; None for any other response.

    Raises httpx.RemoteProtocolError for an address that is none.
    """
    if not response.has_redirect_location:
        return None
    answer = _Answer(response.status_code, response.headers)
    with httpx.Client(transport=answer, trust_env=False) as client:
        return client.send(request, follow_redirects=False, auth=httpx.Auth()).next_request


class _Answer(httpx.BaseTransport):
    def __init__(self, status: int, headers: httpx.Headers) -> None:
        self._status = status
        self._location = headers["location"]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self._status, headers={"location": self._location})


def following(response: httpx.Response) -> httpx.Request | None:
    """The request that a redirect asks for, None for any other response.

    Credentials, whatever header they are in, stay with the origin they were meant for. Those that
    the server puts into the address do not take their place.
    """
    request = response.next_request
    if request is None:
        return None
    if request.url.userinfo:
        request.url = request.url.copy_with(username=None, password=None)
    if not trusts(response.request.url, request.url):
        for name in [name for name in request.headers if is_secret(name)]:
            del request.headers[name]
    return request


def trusts(url: httpx.URL, other: httpx.URL) -> bool:
    """Whether a credential for `url` may go to `other`: the same origin, or its https one."""
    if _origin(url) == _origin(other):
        return True
    upgraded = (url.scheme, other.scheme) == ("http", "https")
    return upgraded and url.raw_host == other.raw_host and url.port is None and other.port is None


def _origin(url: httpx.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
