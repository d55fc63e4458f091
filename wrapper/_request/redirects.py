"""The request that a redirect leads to; `_async/exchange.py` follows it. No I/O.

Only this module makes requests from redirects, for every kind of connection. The rules for address
and `Host` are httpx's; the rules for credentials are stricter. Method and body never change: a
redirect that asks for that is not followed, because the answer to a GET would be given out as the
object that a POST has created.
"""

from __future__ import annotations

import httpx

from .._reporting.redact import is_secret

_BECOMES_GET = (301, 302, 303)
"""Redirects after which other methods than GET and HEAD become GET, without the body.

Source: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
"""


def next_request(request: httpx.Request, response: httpx.Response) -> httpx.Request | None:
    """The request that a redirect asks for; None where the method would change.

    None for any other response, too.

    Credentials in any header stay with the origin that they were meant for. A user and a password
    that the server puts into the address are dropped. The request has no cookies.

    Raises httpx.RemoteProtocolError or httpx.InvalidURL for a malformed address.
    """
    if not response.has_redirect_location:
        return None
    if request.method not in ("GET", "HEAD") and response.status_code in _BECOMES_GET:
        return None
    url = _address(request, response.headers["location"])
    headers = request.headers.copy()
    if _origin(url) != _origin(request.url):
        headers["Host"] = url.netloc.decode("ascii")
    if not trusts(request.url, url):
        for name in [name for name in headers if is_secret(name)]:
            del headers[name]
    headers.pop("cookie", None)  # The cookie jar adds the cookies for the new address.
    return httpx.Request(
        request.method, url, headers=headers, stream=request.stream, extensions=request.extensions
    )


def _address(request: httpx.Request, location: str) -> httpx.URL:
    """The address of a redirect, which may be relative to the address of the request.

    The fragment of the request's address stays, unless the redirect has its own.
    """
    here = request.url
    try:
        url = httpx.URL(location)
    except httpx.InvalidURL as exc:
        what = f"Invalid URL in location header: {exc}."
        raise httpx.RemoteProtocolError(what, request=request) from None
    if url.scheme and not url.host:  # Some servers send `https:///path`.
        url = url.copy_with(host=here.host)
    if url.is_relative_url:
        url = here.join(url)
    if here.fragment and not url.fragment:
        url = url.copy_with(fragment=here.fragment)
    return url.copy_with(username=None, password=None) if url.userinfo else url


def trusts(url: httpx.URL, other: httpx.URL) -> bool:
    """Whether a credential for `url` may go to `other`.

    True for the same origin, and from http to https of the same host.
    """
    if same_origin(url, other):
        return True
    upgraded = (url.scheme, other.scheme) == ("http", "https")
    return upgraded and url.raw_host == other.raw_host and url.port is None and other.port is None


def same_origin(url: httpx.URL, other: httpx.URL) -> bool:
    """Whether scheme, host and port of two URLs are the same."""
    return _origin(url) == _origin(other)


def _origin(url: httpx.URL) -> tuple[str, bytes, int | None]:
    return url.scheme, url.raw_host, url.port
