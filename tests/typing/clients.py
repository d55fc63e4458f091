# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Clients: how they are made, copied and caught out."""

from typing import assert_type

import httpx

import wrapper
from wrapper import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    Client,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    RateLimitError,
    RetryPolicy,
)
from wrapper.errors import ErrorResponse
from wrapper.profile import AuthRequest, QueryAuth


async def token() -> str:
    return "secret"


def report(retry: int, cause: httpx.Response | Exception, seconds: float) -> None:
    print(retry, cause, seconds)


def sign(request: AuthRequest) -> None:
    request.headers["X-Signature"] = request.method + request.url.path + str(len(request.body))


async def sign_later(request: AuthRequest) -> None:
    sign(request)


def made() -> None:
    Client()
    Client(api_key="", base_url="http://127.0.0.1:8000/v1", timeout=None, max_retries=0)
    Client(api_key=lambda: "secret", timeout=httpx.Timeout(5.0), default_headers={"x-team": "a"})
    Client(retry=RetryPolicy(max_retries=5, max_delay=2), deadline=60, on_retry=report)
    Client(auth=QueryAuth("key"))
    Client(auth=sign)
    AsyncClient(auth=sign_later)
    Client(http_client=DefaultHttpxClient(proxy="http://127.0.0.1:3128"))
    AsyncClient(api_key=token, http_client=DefaultAsyncHttpxClient())


def managed(client: Client) -> None:
    with client as entered:
        assert_type(entered, Client)
    assert_type(client.with_options(timeout=5), Client)
    assert_type(client.copy(max_retries=0), Client)
    assert_type(client.is_closed, bool)


async def asynchronously_managed(client: AsyncClient) -> None:
    async with client as entered:
        assert_type(entered, AsyncClient)
    assert_type(client.with_options(timeout=5), AsyncClient)


def caught(client: Client) -> None:
    try:
        client.models.list()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.response, ErrorResponse)
        assert_type(error.request_id, str | None)
        assert_type(error.code, str | None)
        assert_type(error.message, str)
    except (APITimeoutError, APIConnectionError):
        pass
    except wrapper.APIError as error:
        assert_type(error, APIError)


def wrong() -> None:
    Client(http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    AsyncClient(http_client=httpx.Client())  # type: ignore[arg-type]
    Client(timeout="5")  # type: ignore[arg-type]
    Client(api_key=token)  # type: ignore[arg-type]
    Client(auth=report)  # type: ignore[arg-type]
    Client(retry=5)  # type: ignore[arg-type]
    Client(timout=5)  # type: ignore[call-arg]
    AsyncClient(max_event_bytes="5")  # type: ignore[arg-type]
    AsyncClient().with_options(http_client=httpx.Client())  # type: ignore[arg-type]
