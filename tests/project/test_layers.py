"""Who may import whom: a list of rooms, and every import of the project held against it."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

ROOMS = {
    "wrapper": (
        ("wrapper.providers",),
        ("wrapper",),
        ("wrapper._async.client", "wrapper._sync.client"),
        ("wrapper._async.resources", "wrapper._sync.resources"),
        ("wrapper._async", "wrapper._sync"),
        ("wrapper._async.transport", "wrapper._sync.transport"),
        ("wrapper._areas", "wrapper._clients"),
        ("wrapper._response",),
        ("wrapper._request",),
        ("wrapper.errors",),
        ("wrapper._reporting", "wrapper._backends"),
        ("wrapper._concurrency", "wrapper.params"),
        ("wrapper.options",),
        ("wrapper._version", "wrapper.profile", "wrapper.retry"),
        ("wrapper.types", "wrapper.testing"),
        ("generated_client",),
    ),
    "codegen": (
        ("codegen.facade",),
        ("codegen.cli", "codegen.hatch_build", "codegen.editable"),
        ("codegen.generate",),
        ("codegen.write", "codegen.compare"),
        ("codegen.normalise", "codegen.audit"),
        ("codegen.read",),
        ("codegen", "codegen.inputs"),
    ),
    "generated_client": (
        ("generated_client.api",),
        ("generated_client.models",),
        ("generated_client",),
    ),
}
"""The rooms of each package, the highest floor first.

A room imports what lies on lower floors, and itself. Rooms on one floor do not know each other.
"""

LATE = {("generated_client.union", "generated_client.models")}
"""Imports to a higher floor, inside of functions.

The members of a union are looked up by name, each when it is first used.
"""

NEVER = {
    "generated_client": {"wrapper", "codegen", "tests", "openapi_python_client"},
    "wrapper": {"codegen", "tests", "openapi_python_client", "yaml"},
    "wrapper.testing": {"wrapper", "generated_client"},
    "codegen": {"wrapper", "generated_client", "tests"},
}
"""What a package may not import; a room within the package may have reasons of its own."""

ALLOWED = {"codegen.facade": {"wrapper", "generated_client"}}
"""What a room may import although its package may not."""

PURE = (
    "wrapper._areas",
    "wrapper._reporting",
    "wrapper._request",
    "wrapper._response",
    "wrapper.errors",
    "wrapper.options",
    "wrapper.params",
    "wrapper.profile",
    "wrapper.types",
)
"""What never waits."""

WAITING = {
    *("aiohttp", "anyio", "asyncio", "concurrent", "multiprocessing", "queue", "select"),
    *("selectors", "sched", "signal", "socket", "socketserver", "subprocess", "threading", "trio"),
    *("time.sleep", "_thread"),
}

RUN_TIME = {"anyio", "attrs", "dateutil", "h11", "httpx"}
EXTRAS = {"aiohttp", "httpx2", "multidict", "numpy", "orjson", "yarl"}


def module_name(path: Path) -> str:
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules(package: str) -> dict[str, Path]:
    """Every module of a package, but for those that are only copied or filled in elsewhere."""
    copied = {PROJECT / "codegen" / "write" / name for name in ("runtime", "templates")}
    found = sorted((PROJECT / package).rglob("*.py"))
    return {module_name(p): p for p in found if not copied.intersection(p.parents)}


@cache
def imports(name: str, path: Path, *, for_types: bool = True) -> frozenset[str]:
    """The absolute names that a module imports: modules, and names in them.

    `for_types=False` leaves out what stands under `if TYPE_CHECKING`.
    """
    tree = ast.parse(path.read_bytes())
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    return frozenset(_imported(tree.body, package, for_types))


def _imported(nodes: list[ast.stmt], package: list[str], for_types: bool) -> Iterator[str]:
    skipped: set[ast.AST] = set()
    for node in (found for top in nodes for found in ast.walk(top)):
        if node in skipped:
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            skipped |= set() if for_types else {n for s in node.body for n in ast.walk(s)}
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            yield start
            yield from (f"{start}.{alias.name}" for alias in node.names)


def is_below(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def floor_and_room(package: str, name: str) -> tuple[int, str]:
    """The room that a module lies in, the innermost one, and how far down."""
    rooms = [(n, room) for n, floor in enumerate(ROOMS[package]) for room in floor]
    return max((r for r in rooms if is_below(name, r[1])), key=lambda r: len(r[1]))


def imported_modules(package: str, name: str, path: Path, *, for_types: bool = True) -> set[str]:
    """Those of the modules in the list that a module imports, itself left out."""
    known = modules(package).keys() | {"generated_client"}
    found = set()
    for imported in imports(name, path, for_types=for_types):
        while imported and imported not in known:
            imported = imported.rpartition(".")[0]
        found |= {imported} - {"", name}
    # `from .room import module` names the room too, whose `__init__` says nothing of the order.
    return {one for one in found if not any(other.startswith(f"{one}.") for other in found)}


def test_the_imports_of_a_module_are_read() -> None:
    found = imports("tests.project.test_layers", Path(__file__))

    assert {"ast", "pathlib.Path", "collections.abc"} <= found


def test_imports_for_type_checkers_are_told_apart() -> None:
    name = "wrapper._async.transport.pool"
    path = modules("wrapper")[name]

    assert "ssl" in imports(name, path)
    assert "ssl" not in imports(name, path, for_types=False)


@pytest.mark.parametrize("package", ROOMS)
def test_a_room_imports_only_what_lies_on_lower_floors(package: str) -> None:
    wrong = []
    for name, path in modules(package).items():
        floor, room = floor_and_room(package, name)
        for other in imported_modules(package, name, path):
            other_floor, other_room = floor_and_room(package, other)
            if room != other_room and other_floor <= floor and (name, other) not in LATE:
                wrong.append((name, other))

    assert [] == wrong


@pytest.mark.parametrize("package", ["wrapper", "codegen"])
def test_no_module_imports_itself_in_a_circle(package: str) -> None:
    """Models may: they refer to one another as the schemas do, and are loaded by name."""
    graph = {
        name: {
            other
            for other in imported_modules(package, name, path, for_types=False)
            if (name, other) not in LATE
        }
        for name, path in modules(package).items()
    }
    try:
        circle = list(TopologicalSorter(graph).static_order()) and []
    except CycleError as exc:
        circle = exc.args[1]

    assert [] == circle


@pytest.mark.parametrize("room", NEVER)
def test_a_package_does_not_import_what_makes_or_uses_it(room: str) -> None:
    wrong = [
        (name, imported)
        for name, path in modules(room.partition(".")[0]).items()
        if is_below(name, room)
        for imported in imports(name, path)
        if is_below(imported, *NEVER[room] - _allowed(name)) and not is_below(imported, room)
    ]

    assert [] == wrong


def _allowed(name: str) -> set[str]:
    return {one for room, names in ALLOWED.items() if is_below(name, room) for one in names}


def test_neither_side_knows_the_other() -> None:
    wrong = [
        (name, imported)
        for name, path in modules("wrapper").items()
        for imported in imports(name, path)
        for side, other in (("_async", "_sync"), ("_sync", "_async"))
        if side in name.split(".") and other in imported.split(".")
    ]

    assert [] == wrong


def test_what_is_pure_imports_nothing_that_waits() -> None:
    wrong = [
        (name, imported)
        for name, path in modules("wrapper").items()
        if is_below(name, *PURE)
        for imported in imports(name, path)
        if is_below(imported, *WAITING)
    ]

    assert [] == wrong


def test_only_run_time_dependencies_are_imported() -> None:
    allowed = RUN_TIME | EXTRAS | {"wrapper", "generated_client"} | sys.stdlib_module_names
    shipped = {**modules("wrapper"), **modules("generated_client")}
    roots = {
        imported.partition(".")[0]
        for name, path in shipped.items()
        if not is_below(name, "wrapper.testing")
        for imported in imports(name, path)
    }

    assert set() == roots - allowed
