"""What an import loads, and a first client, and a first call: no more than they need."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SIDES = ("wrapper._async", "wrapper._sync")


def below(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


@cache
def loaded(code: str) -> tuple[str, ...]:
    """The modules that a fresh interpreter has after running some code."""
    result = subprocess.run(
        [sys.executable, "-c", f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)))"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(json.loads(result.stdout))


def test_importing_the_wrapper_loads_nothing_heavy() -> None:
    heavy = ("httpx", "httpcore", "attr", "attrs", "dateutil", "anyio", "asyncio", "orjson", "ssl")

    found = loaded("import wrapper")

    assert [] == [name for name in found if below(name, *heavy, "generated_client")]


def test_names_are_listed_before_they_are_loaded() -> None:
    found = loaded("import wrapper\nassert set(wrapper.__all__) <= set(dir(wrapper))")

    assert [] == [name for name in found if below(name, "wrapper.types", "wrapper.errors")]


def test_a_public_module_is_loaded_when_it_is_named() -> None:
    assert "wrapper.types" in loaded("import wrapper; wrapper.types")


def test_importing_the_low_level_client_loads_nothing_heavy() -> None:
    found = loaded("import generated_client")

    assert [] == [
        name for name in found if below(name, "httpx", "attrs", "generated_client.models")
    ]


def test_importing_models_loads_no_model() -> None:
    found = loaded("import generated_client.models")

    assert [] == [name for name in found if name.startswith("generated_client.models.")]
    assert [] == [name for name in found if below(name, "httpx", "attrs", "attr")]


def test_using_one_model_loads_what_it_needs_only() -> None:
    found = loaded("from generated_client.models import Model; Model.from_dict({'id': 'x'})")

    models = [name for name in found if name.startswith("generated_client.models.")]
    assert {"generated_client.models.model", "generated_client.models.unions"} >= set(models)


FIRST_CLIENT = "import wrapper; client = wrapper.{}(api_key='x')"


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_a_first_client_loads_no_resource_and_no_model(name: str) -> None:
    found = loaded(FIRST_CLIENT.format(name))
    late = (*(f"{side}.resources" for side in SIDES), "generated_client.api", "wrapper.types")
    names = {f"{side}.resources{module}" for side in SIDES for module in ("", ".api")}

    assert [] == [module for module in found if below(module, *late) and module not in names]
    assert [] == [module for module in found if module.startswith("generated_client.models.")]


def test_a_client_loads_its_own_side_only() -> None:
    synchronous = loaded(FIRST_CLIENT.format("Client"))
    asynchronous = loaded(FIRST_CLIENT.format("AsyncClient"))

    assert [] == [name for name in synchronous if below(name, "wrapper._async")]
    assert [] == [name for name in asynchronous if below(name, "wrapper._sync")]


FIRST_CALL = """
import httpx, wrapper
http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=dict(
    id="1", object="chat.completion", created=1, model="m", choices=[dict(
        index=0, finish_reason="stop", message=dict(role="assistant", content="Hi."))]))))
client = wrapper.Client(api_key="k", http_client=http)
client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello."}])
"""


def test_a_first_chat_call_loads_chat_alone() -> None:
    found = loaded(FIRST_CALL)

    assert {"generated_client.api.chat"} == {
        ".".join(name.split(".")[:3]) for name in found if name.startswith("generated_client.api.")
    }
    assert ["wrapper._sync.resources.api", "wrapper._sync.resources.chat"] == [
        name for name in found if name.startswith("wrapper._sync.resources.")
    ]
    assert ["wrapper.params.chat"] == [n for n in found if n.startswith("wrapper.params.")]
    assert {
        f"generated_client.models.{name}"
        for name in ("chat_completion", "chat_completion_choice", "chat_completion_message")
    } == {n for n in found if n.startswith("generated_client.models.") and not n.endswith("unions")}
