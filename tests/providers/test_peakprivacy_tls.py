"""PeakPrivacy: what PEAKPRIVACY_VERIFY_REQUEST does to a client, and what it does not."""

import asyncio
import copy
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.providers.tls import self_signed
from wrapper import AsyncClient, Client
from wrapper.providers.peakprivacy import ApiConnectionError, AsyncPeakPrivacy, PeakPrivacy

VARIABLE = "PEAKPRIVACY_VERIFY_REQUEST"


@pytest.fixture
def url() -> Iterator[str]:
    with self_signed() as server:
        yield server.base_url


@pytest.fixture
def unverified(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "False")


def client_of(url: str) -> PeakPrivacy:
    with pytest.warns(UserWarning, match=f"^PeakPrivacy: {VARIABLE}=False"):
        return PeakPrivacy("token", base_url=url)


def async_client_of(url: str) -> AsyncPeakPrivacy:
    with pytest.warns(UserWarning, match=f"^PeakPrivacy: {VARIABLE}=False"):
        return AsyncPeakPrivacy("token", base_url=url)


def refuses(client: Client) -> bool:
    """Whether a client does not take the certificate of the server."""
    with client, pytest.raises(ApiConnectionError) as caught:
        client.get("/ai/ping", cast_to=object)
    return "CERTIFICATE_VERIFY_FAILED" in str(caught.value)


async def async_refuses(client: AsyncClient) -> bool:
    async with client:
        with pytest.raises(ApiConnectionError) as caught:
            await client.get("/ai/ping", cast_to=object)
    return "CERTIFICATE_VERIFY_FAILED" in str(caught.value)


async def test_a_certificate_is_checked(url):
    assert refuses(PeakPrivacy("token", base_url=url, max_retries=0))
    assert await async_refuses(AsyncPeakPrivacy("token", base_url=url, max_retries=0))


@pytest.mark.parametrize("value", ["false", "0", "", "True", " False"])
async def test_other_values_mean_nothing(url, monkeypatch, value):
    monkeypatch.setenv(VARIABLE, value)

    assert refuses(PeakPrivacy("token", base_url=url, max_retries=0))
    assert await async_refuses(AsyncPeakPrivacy("token", base_url=url, max_retries=0))


async def test_the_variable_lets_any_certificate_pass(url, unverified):
    with client_of(url) as client:
        assert client.chat.check_api_token().is_valid
    async with async_client_of(url) as async_client:
        assert (await async_client.chat.check_api_token()).is_valid


def test_the_warning_comes_once_for_each_client_where_it_is_made(url, unverified):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for client in (PeakPrivacy("token", base_url=url), PeakPrivacy("token", base_url=url)):
            with client, client.with_options(max_retries=1) as twin:
                twin.chat.check_api_token()
                client.chat.check_api_token()
        AsyncPeakPrivacy("token")

    assert [Path(__file__).name] * 3 == [Path(warning.filename).name for warning in caught]


def test_a_copy_with_connections_of_its_own_warns_for_itself(url, unverified):
    client = client_of(url)
    with pytest.warns(UserWarning, match=VARIABLE):
        twin = copy.deepcopy(client)
    with client, twin:
        assert twin.chat.check_api_token().is_valid


def test_every_event_loop_has_connections(url, unverified):
    client = async_client_of(url)

    async def check() -> bool:
        return (await client.chat.check_api_token()).is_valid

    assert [True, True] == [asyncio.run(check()) for _ in range(2)]


def test_other_clients_go_on_checking(url, unverified):
    with client_of(url) as unsafe:
        unsafe.chat.check_api_token()

    assert refuses(Client(api_key="", base_url=url, max_retries=0))
    with httpx.Client() as plain, pytest.raises(httpx.ConnectError):
        plain.get(url)


async def test_a_client_of_the_user_goes_on_checking(url, unverified):
    settings: dict[str, Any] = {"api_token": "token", "base_url": url, "max_retries": 0}

    assert refuses(PeakPrivacy(**settings, http_client=httpx.Client()))
    assert await async_refuses(AsyncPeakPrivacy(**settings, http_client=httpx.AsyncClient()))


def test_a_client_that_is_closed_stays_so(url, unverified):
    client = client_of(url)
    client.close()

    with pytest.raises(RuntimeError, match="has been closed"):
        client.chat.check_api_token()
