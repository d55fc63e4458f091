"""What is imported, and when: counted in modules, for time depends on the machine."""

import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.kit.servers import Answer, RawServer, respond

PROJECT = Path(__file__).parents[2]
ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
NOT_NEEDED = frozenset(
    {"aiohttp", "anyio", "asyncio", "concurrent", "dateutil", "httpx_aiohttp", "importlib.metadata"}
    | {"inspect", "multiprocessing", "numpy", "pydantic", "tempfile", "trio", "uuid", "zoneinfo"}
    | {"generated_client.dates", "wrapper._async", "wrapper.providers", "wrapper.testing"}
    | {"wrapper.types", "wrapper._areas.embeddings", "wrapper._areas.webhooks"}
)
"""What a synchronous chat call has no use for, but for what httpx and orjson load anyway."""

IMPORT = "import wrapper"
CLIENT = f"{IMPORT}\nclient = wrapper.Client(api_key='k', base_url=URL)"
CALL = f"""{CLIENT}
answer = client.chat.completions.create(model='m', messages=[{{'role': 'user', 'content': 'Hi'}}])
assert answer.choices[0].message.content == 'Hi'"""
BARE_CALL = "import httpx\nassert httpx.Client().post(URL + '/chat/completions').status_code == 200"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with RawServer(Answer((respond(json.dumps(ANSWER).encode()),))) as server:
        yield server.base_url


@cache
def loaded(code: str, url: str = "") -> frozenset[str]:
    """The modules that a fresh interpreter has after running some code."""
    whole = f"import sys, json\nURL = {url!r}\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-c", whole]
    result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    return frozenset(json.loads(result.stdout))


def of_orjson() -> frozenset[str]:
    """What the optional JSON library brings along, where it is installed."""
    return loaded("try: import orjson\nexcept ImportError: pass")


def below(names: frozenset[str], packages: frozenset[str]) -> set[str]:
    return {n for n in names if any(n == p or n.startswith(f"{p}.") for p in packages)}


def test_the_package_alone_loads_its_version_only() -> None:
    assert {"wrapper", "wrapper._version"} == loaded(IMPORT) - loaded("import typing")


def test_a_first_client_loads_no_model_and_no_resource(url: str) -> None:
    found = loaded(CLIENT, url)

    assert set() == below(
        found, frozenset({"generated_client.api", "generated_client.models", "wrapper.params"})
    )
    names = {"wrapper._sync.resources", "wrapper._sync.resources.api"}
    assert names == below(found, frozenset({"wrapper._sync.resources"}))


@pytest.mark.parametrize("code", [CLIENT, CALL], ids=["client", "call"])
def test_nothing_is_loaded_that_is_not_needed(url: str, code: str) -> None:
    ours = loaded(code, url) - loaded(BARE_CALL, url) - of_orjson()

    assert set() == below(ours, NOT_NEEDED)


def test_a_synchronous_call_loads_no_event_loop(url: str) -> None:
    """Nor httpx's own transport, which brings along every loop that is installed."""
    loops = frozenset({"anyio", "asyncio", "httpcore", "trio"})

    assert set() == below(loaded(CALL, url), loops)


def test_plain_http_loads_no_certificates(url: str) -> None:
    assert set() == below(loaded(CALL, url), frozenset({"certifi"}))


def test_a_first_call_loads_the_models_of_its_answer_only(url: str) -> None:
    models = below(loaded(CALL, url), frozenset({"generated_client.models"}))

    assert {
        "chat_completion",
        "chat_completion_choice",
        "chat_completion_message",
        "completion_usage",
        "unions",
    } == {name.rpartition(".")[2] for name in models} - {"models"}


@pytest.mark.parametrize(("code", "most"), [(CLIENT, 80), (CALL, 110)], ids=["client", "call"])
def test_the_budget_in_modules_is_kept(url: str, code: str, most: int) -> None:
    ours = loaded(code, url) - loaded(BARE_CALL, url) - of_orjson()

    assert len(ours) <= most, sorted(ours)


def test_a_module_that_is_not_needed_would_be_noticed(url: str) -> None:
    ours = loaded(f"import asyncio\n{IMPORT}", url) - loaded("import typing")

    assert {"asyncio"} <= below(ours, NOT_NEEDED)


def test_every_name_can_be_imported_at_once_without_extras():
    program = "import sys\nsys.modules['aiohttp'] = None\nfrom wrapper import *\nClient"

    subprocess.run([sys.executable, "-c", program], cwd=PROJECT, check=True)
