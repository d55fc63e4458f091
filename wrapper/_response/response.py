"""A response that has been read, with its decoded result on request."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

import httpx

from generated_client.json_codec import loads

from .._reporting.error_bodies import text_of
from .._reporting.request_id import request_id_of
from .._request.exchange import exchange_of
from .decoding import read_answer

T = TypeVar("T")
U = TypeVar("U")


class ResponseView(Generic[T]):
    """Status, headers and request of a response, whose body may be unread."""

    def __init__(self, response: httpx.Response, parse: Callable[[httpx.Response], T]) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def http_request(self) -> httpx.Request:
        return self.http_response.request

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def url(self) -> httpx.URL:
        return self.http_response.url

    @property
    def request_id(self) -> str | None:
        """The server's `x-request-id`."""
        return request_id_of(self.http_response)

    @property
    def retries_taken(self) -> int:
        """Attempts after the first one."""
        exchange = exchange_of(self.http_response)
        return 0 if exchange is None else exchange.retries_taken

    @property
    def elapsed(self) -> datetime.timedelta:
        """Time from sending the request to the end of the body."""
        return self.http_response.elapsed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class APIResponse(ResponseView[T]):
    """A raw response; `parse()` gives the result that the plain method returns."""

    @property
    def content(self) -> bytes:
        return self.http_response.content

    @property
    def text(self) -> str:
        return text_of(self.http_response)

    def json(self) -> Any:
        """The body as JSON; ValueError for a body that is no JSON."""
        return loads(self.content)

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[U]) -> U: ...
    def parse(self, *, to: Any = None) -> Any:
        """The result, or with `to` the body as another type, such as `dict` or a model."""
        response = self.http_response
        return self._parse(response) if to is None else read_answer(to, response)
