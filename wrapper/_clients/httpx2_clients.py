"""A user's httpx2 client as an httpx client.

httpx2 is the successor of httpx; users need not install it. The user's client goes on applying its
hooks, credentials, cookies, mounts and proxies to every request.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import httpx
import httpx2

from .._request.cookies import keep_none
from .httpx2_messages import httpx2_request, httpx_errors, httpx_response

_WITHOUT_AUTH = "wrapper.without_auth"


C = TypeVar("C", httpx2.Client, httpx2.AsyncClient)


class _Settings(Generic[C]):
    """The settings of the user's client, looked up for each request; set them there."""

    _client: C

    @property
    def headers(self) -> httpx.Headers:
        return httpx.Headers(self._client.headers.raw)

    @headers.setter
    def headers(self, headers: Any) -> None: ...

    @property
    def params(self) -> httpx.QueryParams:
        return httpx.QueryParams(str(self._client.params))

    @params.setter
    def params(self, params: Any) -> None: ...

    @property
    def timeout(self) -> httpx.Timeout:
        return httpx.Timeout(**self._client.timeout.as_dict())

    @timeout.setter
    def timeout(self, timeout: Any) -> None: ...

    @property
    def follow_redirects(self) -> bool:
        return self._client.follow_redirects

    @follow_redirects.setter
    def follow_redirects(self, follow_redirects: bool) -> None: ...

    @property
    def max_redirects(self) -> int:
        return self._client.max_redirects

    @max_redirects.setter
    def max_redirects(self, max_redirects: int) -> None: ...

    @property
    def is_closed(self) -> bool:
        return self._client.is_closed


class Httpx2Client(_Settings[httpx2.Client], httpx.Client):
    """An httpx client that sends over the user's httpx2 client, and closes it when closed."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client
        super().__init__(transport=_Transport(client), trust_env=False)
        keep_none(self)  # Because the user's client keeps them.

    def send(self, request: httpx.Request, *, auth: Any = None, **options: Any) -> httpx.Response:
        return super().send(_mark_auth(request, auth), auth=None, **options)


class AsyncHttpx2Client(_Settings[httpx2.AsyncClient], httpx.AsyncClient):
    """An httpx client that sends over the user's httpx2 client, and closes it when closed."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client
        super().__init__(transport=_AsyncTransport(client), trust_env=False)
        keep_none(self)  # Because the user's client keeps them.

    async def send(
        self, request: httpx.Request, *, auth: Any = None, **options: Any
    ) -> httpx.Response:
        return await super().send(_mark_auth(request, auth), auth=None, **options)


class _Transport(httpx.BaseTransport):
    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    @property
    def _pool(self) -> Any:
        """The pool in which `wrapper._clients.connections` looks for connections."""
        return getattr(getattr(self._client, "_transport", None), "_pool", None)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        client = self._client
        with httpx_errors(request):
            sent = httpx2_request(request, client.cookies)
            auth = _auth(request)
            response = client.send(sent, stream=True, auth=auth, follow_redirects=False)
        return httpx_response(response, request)

    def close(self) -> None:
        self._client.close()


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        client = self._client
        with httpx_errors(request):
            sent = httpx2_request(request, client.cookies)
            auth = _auth(request)
            response = await client.send(sent, stream=True, auth=auth, follow_redirects=False)
        return httpx_response(response, request)

    async def aclose(self) -> None:
        await self._client.aclose()


def _mark_auth(request: httpx.Request, auth: Any) -> httpx.Request:
    """The request, with a mark where the user's client must not add its credentials."""
    if isinstance(auth, httpx.Auth):
        request.extensions = {**request.extensions, _WITHOUT_AUTH: True}
    return request


def _auth(request: httpx.Request) -> Any:
    return httpx2.Auth() if _WITHOUT_AUTH in request.extensions else httpx2.USE_CLIENT_DEFAULT
