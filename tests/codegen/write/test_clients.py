"""The clients of the low-level functions, by themselves."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.codegen.conftest import Make
from tests.codegen.packages import BASE_URL, TEXT, Package, Wire, answer, record, ref

PATHS = {"/job": {"get": {"operationId": "getJob", "responses": answer(ref("Job"))}}}


@pytest.fixture(scope="module")
def client(make_client: Make) -> Package:
    return make_client({"Job": record(id=TEXT)}, PATHS)


def get(client: Package, http: Any) -> None:
    client.endpoint("get_job").sync(client=http)


def test_a_client_sends_no_credentials(client: Package) -> None:
    wire = Wire()
    get(client, wire.client(client, headers={"X-A": "1"}, cookies={"c": "2"}))

    assert "authorization" not in wire.request.headers
    assert ("1", "c=2") == (wire.request.headers["x-a"], wire.request.headers["cookie"])


@pytest.mark.parametrize(
    ("options", "name", "expected"),
    [
        ({}, "authorization", "Bearer secret"),
        ({"prefix": "Basic"}, "authorization", "Basic secret"),
        ({"prefix": ""}, "authorization", "secret"),
        ({"auth_header_name": "api-key", "prefix": ""}, "api-key", "secret"),
    ],
)
def test_an_authenticated_client_sends_its_token(
    client: Package, options: Any, name: str, expected: str
) -> None:
    wire = Wire()
    cls = client.module().AuthenticatedClient
    get(client, cls(BASE_URL, "secret", httpx_args={"transport": wire}, **options))

    assert expected == wire.request.headers[name]


def test_a_token_is_not_shown(client: Package) -> None:
    http = client.module().AuthenticatedClient(BASE_URL, "secret", headers={"X-Key": "secret"})

    assert "secret" not in repr(http)


@pytest.mark.parametrize(
    ("change", "header"),
    [
        (lambda c: c.with_headers({"X-B": "2"}), ("x-b", "2")),
        (lambda c: c.with_cookies({"b": "2"}), ("cookie", "a=1; b=2")),
    ],
)
def test_a_changed_client_leaves_the_original_alone(
    client: Package, change: Any, header: tuple[str, str]
) -> None:
    wire = Wire()
    original = wire.client(client, headers={"X-A": "1"}, cookies={"a": "1"})
    get(client, original)
    before = original.get_httpx_client().headers.copy()

    get(client, change(original))
    get(client, original)

    first, changed, last = wire.requests
    assert before == original.get_httpx_client().headers
    assert first.headers == last.headers
    assert ("1", header[1]) == (changed.headers["x-a"], changed.headers[header[0]])


def test_a_changed_time_limit_leaves_the_original_alone(client: Package) -> None:
    original = client.module().Client(BASE_URL, timeout=httpx.Timeout(1))
    original.get_httpx_client()

    changed = original.with_timeout(httpx.Timeout(2))

    assert httpx.Timeout(2) == changed.get_httpx_client().timeout
    assert httpx.Timeout(1) == original.get_httpx_client().timeout


def test_an_authenticated_client_stays_one(client: Package) -> None:
    http = client.module().AuthenticatedClient(BASE_URL, "secret").with_headers({"X-A": "1"})

    assert "Bearer secret" == http.get_httpx_client().headers["authorization"]


def test_an_httpx_client_of_the_callers_is_used_as_it_is(client: Package) -> None:
    wire = Wire()
    own = httpx.Client(base_url="http://own.test", transport=wire)
    get(client, client.module().Client(BASE_URL).set_httpx_client(own))

    assert "http://own.test/job" == str(wire.request.url)


async def test_an_asynchronous_client_of_the_callers_is_used_as_it_is(client: Package) -> None:
    wire = Wire()
    async with httpx.AsyncClient(base_url="http://own.test", transport=wire) as own:
        http = client.module().Client(BASE_URL).set_async_httpx_client(own)
        await client.endpoint("get_job").asyncio(client=http)

    assert "http://own.test/job" == str(wire.request.url)


def test_leaving_a_client_that_was_not_used_opens_nothing(client: Package) -> None:
    with client.module().Client(BASE_URL) as http:
        pass

    assert http._client is None


def test_leaving_the_client_closes_it(client: Package) -> None:
    with Wire().client(client) as http:
        inner = http.get_httpx_client()

    assert inner.is_closed


async def test_leaving_the_client_closes_it_asynchronously(client: Package) -> None:
    async with Wire().client(client) as http:
        inner = http.get_async_httpx_client()

    assert inner.is_closed


def test_the_client_works_without_the_rest_of_the_project(client: Package) -> None:
    code = (
        "import sys, httpx\n"
        f"from {client.name} import Client\n"
        f"from {client.name}.api.default import get_job\n"
        "answer = httpx.MockTransport(lambda r: httpx.Response(200, json={'id': 'a'}))\n"
        "with Client('http://x', httpx_args={'transport': answer}) as client:\n"
        "    print(get_job.sync(client=client))\n"
        "ours = {'wrapper', 'codegen', 'generated_client', 'openapi_python_client'}\n"
        "assert ours.isdisjoint(name.partition('.')[0] for name in sys.modules)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(client.folder).parent,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "Job(id='a')\n" == result.stdout
