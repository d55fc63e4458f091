"""Every generated function sends what the document says, and reads what Prism makes up.

What Prism refuses raises RefusedError, out of whatever sent it.
"""

import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

import generated_client.api
from generated_client.client import AuthenticatedClient
from generated_client.types import Response
from tests.contract.cases import PATIENCE, Extent, document, keywords, samples_of
from tests.contract.complaints import async_refuse, refuse
from tests.contract.samples import Json, Sample, operations

PACKAGE = generated_client.api
MODULES = {
    info.name.removeprefix(f"{PACKAGE.__name__}."): importlib.import_module(info.name)
    for info in pkgutil.walk_packages(PACKAGE.__path__, f"{PACKAGE.__name__}.")
    if not info.ispkg
}

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def low_level_client(address: str, hook: Callable[[httpx.Response], Any]) -> AuthenticatedClient:
    hooks = {"event_hooks": {"response": [hook]}}
    timeout = httpx.Timeout(PATIENCE)
    return AuthenticatedClient(address, "token", timeout=timeout, httpx_args=hooks)


@pytest.fixture(scope="module")
def client(address: str) -> Iterator[AuthenticatedClient]:
    with low_level_client(address, refuse) as client:
        yield client


@pytest.fixture(scope="module")
async def async_client(address: str) -> AsyncIterator[AuthenticatedClient]:
    async with low_level_client(address, async_refuse) as client:
        yield client


def arguments(module: Any, sample: Sample) -> tuple[tuple[Any, ...], Json]:
    """What the functions of a module are called with."""
    given = keywords(module.OPERATION, sample)
    if sample.content_type is not None:
        given["body"] = sample.body
        if len(module.OPERATION.content_types) > 1:
            given["content_type"] = sample.content_type
    return sample.path, given


def test_every_operation_has_its_functions() -> None:
    expected = sorted(operation["operationId"] for operation in operations(document()))

    assert expected == sorted(module.OPERATION.name for module in MODULES.values())


@pytest.mark.parametrize("name", MODULES)
def test_a_function(name: str, extent: Extent, client: AuthenticatedClient) -> None:
    module = MODULES[name]
    for sample in samples_of(module.OPERATION, extent):
        path, given = arguments(module, sample)
        detailed: Response[Any] = module.sync_detailed(*path, client=client, **given)

        assert detailed.parsed == module.sync(*path, client=client, **given)


@pytest.mark.parametrize("name", MODULES)
async def test_an_asynchronous_function(
    name: str, extent: Extent, async_client: AuthenticatedClient
) -> None:
    module = MODULES[name]
    for sample in samples_of(module.OPERATION, extent):
        path, given = arguments(module, sample)
        detailed = await module.asyncio_detailed(*path, client=async_client, **given)

        assert detailed.parsed == await module.asyncio(*path, client=async_client, **given)
