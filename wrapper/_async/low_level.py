"""The bridge from the generated functions to the sender of a client."""

from __future__ import annotations

from typing import NoReturn, Self, TypeVar

import httpx
from attrs import define, field

from generated_client.client import Client as GeneratedClient
from generated_client.client import joined_cookies
from generated_client.operation import Call, Operation
from generated_client.types import Response

from .._concurrency.loops import OTHER_KIND
from .._reporting.redact import HiddenDict, redacted_url
from .._response.decoding import read_answer
from ..options import RequestOptions
from .sender import AsyncSender

T = TypeVar("T")


@define(repr=False)
class AsyncLowLevelClient(GeneratedClient):
    """A client for the `asyncio` functions of `generated_client.api`.

    The sender is the facade's. Requests get the headers, cookies and time limit that
    `with_headers`, `with_cookies` and `with_timeout` set.
    """

    _sender: AsyncSender = field(kw_only=True, repr=False, eq=False, alias="sender")

    @classmethod
    def over(cls, sender: AsyncSender) -> Self:
        """A low-level client that sends through `sender`."""
        return cls(sender.config.base_url, sender=sender)

    async def asend(self, call: Call) -> httpx.Response:
        """The response of a success, read in full; raises `wrapper.APIError` otherwise."""
        return await self._sender.send(call, self._options(call))

    def respond(self, operation: Operation[T], response: httpx.Response) -> Response[T]:
        """A response with its decoded body; raises APIResponseValidationError for a broken one."""
        return Response(
            response.status_code,
            response.content,
            response.headers,
            read_answer(operation, response),
        )

    def _other_kind(self, call: Call) -> NoReturn:
        raise TypeError(OTHER_KIND)

    send = _other_kind  # sync: asend = _other_kind

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client that the facade sends with in this home."""
        return self._sender.http.client

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(redacted_url(httpx.URL(self._base_url)))!r})"

    def _options(self, call: Call) -> RequestOptions:
        headers = HiddenDict(self._headers)
        if self._cookies:
            own = "; ".join(f"{n}={v}" for n, v in self._cookies.items())
            headers["cookie"] = joined_cookies(call.headers.get("Cookie", ""), own)
        options = RequestOptions(extra_headers=headers)
        if self._timeout is not None:
            options["timeout"] = self._timeout
        return options
