# Written by `make generate` from codegen/write/runtime/client.py; edit that file instead.
"""The clients that low-level functions send calls with: base URL, headers, httpx."""

from __future__ import annotations

import ssl
from typing import Any, Protocol, Self, TypeVar

import httpx
from attrs import define, evolve, field

from . import errors
from .multipart import StreamedBody
from .operation import Call, Operation
from .types import Response

T = TypeVar("T")


class Sends(Protocol):
    """The methods of a client that the `sync` functions call."""

    def send(self, call: Call, /) -> httpx.Response:
        """The response to a call, read in full."""
        ...

    def respond(self, operation: Operation[T], response: httpx.Response, /) -> Response[T]:
        """A response with its decoded body, where it is a success."""
        ...


class AsyncSends(Protocol):
    """The methods of a client that the `asyncio` functions call."""

    async def asend(self, call: Call, /) -> httpx.Response:
        """The response to a call, read in full."""
        ...

    def respond(self, operation: Operation[T], response: httpx.Response, /) -> Response[T]:
        """A response with its decoded body, where it is a success."""
        ...


@define
class Client:
    """A client without credentials. Its httpx clients are made on first use.

    `with_headers`, `with_cookies` and `with_timeout` give a new client; this client stays as it is.
    """

    raise_on_unexpected_status: bool = field(default=False, kw_only=True)
    """Whether a status that is no success raises `UnexpectedStatus`; else the result is None."""
    _base_url: str = field(alias="base_url")
    """The URL that every path is relative to."""
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | None = field(default=None, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    """Further keyword arguments of `httpx.Client` and `httpx.AsyncClient`."""
    _client: httpx.Client | None = field(default=None, init=False, repr=False, eq=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False, eq=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A new client that sends `headers` in addition."""
        return evolve(self, headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """A new client that sends `cookies` in addition."""
        return evolve(self, cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """A new client with another time limit."""
        return evolve(self, timeout=timeout)

    def _auth_headers(self) -> dict[str, str]:
        return {}

    def _httpx_options(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": {**self._headers, **self._auth_headers()},
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client as it is, with its own base URL, headers and time limit."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client of the `sync` functions."""
        if self._client is None:
            self._client = httpx.Client(**self._httpx_options())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this httpx client as it is, with its own base URL, headers and time limit."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client of the `asyncio` functions."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._httpx_options())
        return self._async_client

    def send(self, call: Call) -> httpx.Response:
        """The response to a call, read in full; an error of httpx without a response."""
        client = self.get_httpx_client()
        return client.send(build_request(client, call))

    async def asend(self, call: Call) -> httpx.Response:
        """`send` without blocking."""
        client = self.get_async_httpx_client()
        return await client.send(build_request(client, call))

    def respond(self, operation: Operation[T], response: httpx.Response) -> Response[T]:
        """A response with its decoded body, where it is a success."""
        if not response.is_success and self.raise_on_unexpected_status:
            raise errors.UnexpectedStatus(response.status_code, response.content)
        return Response(
            status_code=response.status_code,
            content=response.content,
            headers=response.headers,
            parsed=operation.parse(response) if response.is_success else None,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: Any) -> None:
        if self._client is not None:
            self._client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *args: Any) -> None:
        if self._async_client is not None:
            await self._async_client.aclose()


@define
class AuthenticatedClient(Client):
    """A client that sends a token with every request."""

    token: str = field(kw_only=False, repr=False)
    prefix: str = field(default="Bearer", kw_only=True)
    """The word before the token; empty to send the token alone."""
    auth_header_name: str = field(default="Authorization", kw_only=True)

    def _auth_headers(self) -> dict[str, str]:
        return {self.auth_header_name: f"{self.prefix} {self.token}".strip()}


def build_request(client: httpx.Client | httpx.AsyncClient, call: Call) -> httpx.Request:
    """The httpx request of a call, with the client's headers, cookies and base URL."""
    body, content_type = call.encode()
    headers = dict(call.headers)
    cookies = headers.pop("Cookie", "")
    if content_type is not None:
        headers["Content-Type"] = content_type
    request = client.build_request(
        call.method,
        call.path,
        params=tuple(call.query) or None,
        headers=headers,
        content=body if isinstance(body, bytes) else None,
    )
    if cookies:  # Set afterwards, because httpx would drop its own cookies for such a header.
        request.headers["Cookie"] = joined_cookies(cookies, request.headers.get("Cookie", ""))
    return with_body(request, body) if isinstance(body, StreamedBody) else request


def joined_cookies(cookies: str, others: str) -> str:
    """Two `Cookie` headers as one; of a name in both, the cookie of the first counts."""
    pairs = [pair for text in (others, cookies) for pair in text.split("; ") if pair]
    return "; ".join({pair.partition("=")[0]: pair for pair in pairs}.values())


def with_body(request: httpx.Request, body: StreamedBody) -> httpx.Request:
    """The request with a streamed body, sent with its length or, if unknown, chunked."""
    headers = httpx.Headers(request.headers)
    headers.pop("Content-Length", None)
    if body.length is None:
        headers["Transfer-Encoding"] = "chunked"
    else:
        headers["Content-Length"] = str(body.length)
    return httpx.Request(
        request.method,
        request.url,
        headers=headers,
        stream=body,
        extensions=request.extensions,
    )
