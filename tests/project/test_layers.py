"""Who may import whom, read from the imports; and what an import loads."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import wrapper

PROJECT = Path(__file__).parents[2]
PURE = sorted(
    p
    for folder in (
        *(".", "_areas", "_backends", "_clients", "_concurrency"),
        *("_reporting", "_request", "_response"),
    )
    for p in (PROJECT / "wrapper" / folder).glob("*.py")
    if p.name != "__init__.py"
)
SIDES = ("wrapper._async", "wrapper._sync")


def module_name(path: Path) -> str:
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path, *, typing_only: bool = True) -> frozenset[str]:
    """The absolute names of what a module imports: modules, and names in them.

    `typing_only=False` leaves out what stands under `if TYPE_CHECKING`.
    """
    tree = ast.parse(path.read_bytes())
    package = module_name(path).split(".")
    package = package if path.name == "__init__.py" else package[:-1]
    return frozenset(_imported(tree.body, package, typing_only))


def _imported(nodes: list[ast.stmt], package: list[str], typing_only: bool) -> Iterator[str]:
    for top in nodes:
        skipped: set[ast.AST] = set()
        for node in ast.walk(top):
            if node in skipped:
                continue
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                skipped |= set() if typing_only else {n for s in node.body for n in ast.walk(s)}
            elif isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = package[: len(package) - node.level + 1] if node.level else []
                start = ".".join([*base, *([node.module] if node.module else [])])
                yield start
                yield from (f"{start}.{alias.name}" for alias in node.names)


def files(*folders: str) -> list[Path]:
    found = sorted(p for folder in folders for p in (PROJECT / folder).rglob("*.py"))
    assert found
    return found


def below(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def offenders(paths: list[Path], *forbidden: str) -> list[tuple[str, str]]:
    return [
        (module_name(path), name)
        for path in paths
        for name in sorted(imports(path))
        if below(name, *forbidden)
    ]


def test_the_imports_of_this_module_are_read() -> None:
    found = imports(Path(__file__))

    assert {"ast", "pathlib.Path", "collections.abc"} <= found


def test_imports_for_type_checkers_are_told_apart() -> None:
    path = PROJECT / "wrapper" / "options.py"

    assert "httpx2" in imports(path)
    assert "httpx2" not in imports(path, typing_only=False)


def test_the_generated_client_imports_nothing_of_the_rest() -> None:
    paths = files("generated_client")

    assert [] == offenders(paths, "wrapper", "codegen", "tests", "openapi_python_client")


def test_nothing_shipped_imports_what_makes_it() -> None:
    assert [] == offenders(files("wrapper"), "codegen", "tests", "openapi_python_client", "yaml")


def test_the_generator_imports_nothing_of_what_it_makes() -> None:
    paths = [p for p in files("codegen") if p.parent.name not in ("runtime", "facade")]

    assert [] == offenders(paths, "wrapper", "generated_client", "codegen.facade")


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.stem)
def test_a_pure_module_knows_neither_side(path: Path) -> None:
    assert [] == offenders([path], *SIDES)


def test_types_know_the_generated_client_only() -> None:
    paths = files("wrapper/types")

    assert [] == [
        (module, name)
        for module, name in offenders(paths, "wrapper")
        if not below(name, "wrapper.types")
    ]


def test_the_asynchronous_side_does_not_know_the_other() -> None:
    assert [] == offenders(files("wrapper/_async"), "wrapper._sync")
    assert [] == offenders(files("wrapper/_sync"), "wrapper._async")


def test_resources_do_not_know_the_client() -> None:
    paths = [p for p in files("wrapper/_async", "wrapper/_sync") if p.parent.name == "resources"]
    clients = [f"{side}.{name}" for side in SIDES for name in ("client", "sender", "http")]

    assert paths
    assert [] == offenders(paths, *clients)


def test_what_does_the_sending_knows_no_resource() -> None:
    lower = ("caller", "http", "sender", "stream", "pages", "response", "deadline")
    paths = [p for p in files("wrapper/_async", "wrapper/_sync") if p.stem in lower]

    assert [] == offenders(
        paths, *(f"{side}.{name}" for side in SIDES for name in ("client", "resources"))
    )


def test_nobody_imports_the_providers() -> None:
    paths = [p for p in files("wrapper", "generated_client") if "providers" not in p.parts]

    assert [] == offenders(paths, "wrapper.providers")


def test_nobody_imports_the_public_names_from_within() -> None:
    """`wrapper/__init__` names everything, so importing it from within is a circle."""
    public = _public_names()
    paths = [p for p in files("wrapper") if p.parent.name not in ("providers", "testing")]

    assert [] == [
        (module_name(path), name)
        for path in paths
        if path != PROJECT / "wrapper" / "__init__.py"
        for name in sorted(imports(path))
        if name.removeprefix("wrapper.") in public
    ]


def _public_names() -> set[str]:
    """The names that `wrapper` has in itself, but for its modules."""
    return {name for name in wrapper.__all__ if not (PROJECT / "wrapper" / name).exists()}


def test_the_local_server_knows_nothing_of_the_rest() -> None:
    assert [] == [
        (module, name)
        for module, name in offenders(files("wrapper/testing"), "wrapper", "generated_client")
        if not below(name, "wrapper.testing")
    ]


def test_only_run_time_dependencies_are_imported() -> None:
    allowed = {"httpx", "h11", "attrs", "dateutil", "anyio"}
    extras = {"aiohttp", "httpx2", "multidict", "numpy", "orjson", "yarl"}
    ours = {"wrapper", "generated_client"}
    paths = [p for p in files("wrapper", "generated_client") if "testing" not in p.parts]
    roots = {name.partition(".")[0] for path in paths for name in imports(path)}

    assert set() == roots - allowed - extras - ours - sys.stdlib_module_names


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
