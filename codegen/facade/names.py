"""Writes stubs of names for type checkers: `python -m codegen.facade.names`.

The stubs of `wrapper` and `wrapper.providers._names` come from the table in `wrapper/__init__.py`.
The names of a module that acts as a client come from the client's class. `--check` compares only.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PUBLIC = "wrapper/__init__.py"
PROVIDERS = "wrapper/providers/_names.py"
HEADER = "# Written by codegen/facade/names.py from {source}; edit that instead.\n"
IMPORTS = """\
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx

from generated_client.types import Unset
from wrapper.options import ApiKey, OnRetry
from wrapper.profile import Auth
from wrapper.retry import RetryPolicy
"""
"""Imports for the types of settings."""
ABOUT = '''\
"""What a module has that is a client: its settings, and the resources of the client.

For type checkers alone; at run time `module_client` makes these.
"""
'''
CLOSE = '"""Close the connections of the client there is; the next use makes another."""'


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the stubs, or with `--check` compare them; the status is 1 for a stale one."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facade.names", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where one is stale")
    check = parser.parse_args(arguments).check
    status = 0
    for name, text in render_files(ROOT).items():
        path = ROOT / name
        if not check:
            path.write_text(text, "utf-8", newline="\n")
        elif not path.is_file() or path.read_text("utf-8") != text:
            print(f"{name} is not what the code says: run make generate", file=sys.stderr)
            status = 1
    return status


def render_files(root: Path) -> dict[str, str]:
    """Path of each file -> its text."""
    from wrapper import Client
    from wrapper.providers.edgen import Edgen

    public = (root / PUBLIC).read_text("utf-8")
    of_providers = (root / PROVIDERS).read_text("utf-8")
    client = Client(api_key="", base_url="http://localhost")
    texts = {
        f"{PUBLIC}i": public_names(public),
        f"{PROVIDERS}i": provider_names(public, of_providers),
        "wrapper/providers/_module_names.py": client_names(client),
        "wrapper/providers/_edgen_names.py": client_names(Edgen(api_key="")),
    }
    return {name: _lay_out(name, text) for name, text in texts.items()}


def public_names(text: str) -> str:
    """The stub of a package from `text`, its code with `_NAMES` and `_NEED_AN_EXTRA`."""
    names, extra = _read_tables(text)
    lines = ["from ._version import __version__ as __version__"]
    for module, group in names.items():
        near = module.removeprefix("wrapper") or "." if module.startswith("wrapper") else module
        lines += [f"from {near} import {name} as {name}" for name in group]
    return _stub(PUBLIC, lines, {"__version__", *_listed_names(names)} - extra)


def provider_names(public: str, text: str) -> str:
    """The stub of names that every provider has: public ones, and ones of `text`."""
    names, extra = _read_tables(public)
    listed = {"URL", "__version__", *_listed_names(names)} - extra - {"AsyncClient", "Client"}
    tree = ast.parse(text)
    spelt = [n for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.value, ast.Name)]
    lines = ["from httpx import URL as URL"]
    lines += [f"from .. import {name} as {name}" for name in sorted(listed - {"URL"})]
    lines += [ast.unparse(node) for node in spelt]
    return _stub(PROVIDERS, lines, listed | {ast.unparse(node.targets[0]) for node in spelt})


def _stub(source: str, lines: Iterable[str], listed: Iterable[str]) -> str:
    head = HEADER.format(source=source)
    return head + "\n".join([*lines, "", f"__all__ = {sorted(listed)!r}", ""])


def _read_tables(text: str) -> tuple[dict[str, list[str]], set[str]]:
    """The values of `_NAMES` and `_NEED_AN_EXTRA` in the code of a module."""
    tables: dict[str, Any] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict | ast.Set):
            tables[ast.unparse(node.targets[0])] = ast.literal_eval(node.value)
    return tables["_NAMES"], tables["_NEED_AN_EXTRA"]


def _listed_names(names: Mapping[str, Iterable[str]]) -> set[str]:
    return {name for group in names.values() for name in group}


def client_names(client: Any) -> str:
    """The code of a module with the names of a module that acts as `client`."""
    from wrapper.providers._module_client import SETTINGS, resources_of

    resources = {n: type(getattr(client, n)) for n in sorted(resources_of(type(client)))}
    lines = [
        IMPORTS,
        *(f"from {kind.__module__} import {kind.__name__}" for kind in resources.values()),
        "",
        "if TYPE_CHECKING:\n    import httpx2\n",
        *_setting_lines(type(client), SETTINGS),
        *(f"{name}: {kind.__name__}" for name, kind in resources.items()),
        "",
        f"def close() -> None:\n    {CLOSE}",
    ]
    source = f"the class {type(client).__name__}"
    return _stub(source, [ABOUT, *lines], [*SETTINGS, *resources, "close"])


def _setting_lines(client: type, names: Sequence[str]) -> Iterator[str]:
    """A variable for each argument of a client; None means no argument."""
    parameters = inspect.signature(client).parameters
    for name in names:
        kinds = str(parameters[name].annotation).split(" | ")
        given = [kind for kind in kinds if kind not in ("None", "Unset")]
        yield f"{name}: {' | '.join([*given, 'None'])}"


def _lay_out(path: str, text: str) -> str:
    """The text of a file as ruff sorts and formats it."""
    for command in (["check", "--select=F401,I,RUF022", "--fix-only"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache"]
        name = ["--stdin-filename", path, "-"]
        done = subprocess.run(
            [*ruff, *name], cwd=ROOT, input=text, capture_output=True, encoding="utf-8", check=True
        )
        text = done.stdout
    return text


if __name__ == "__main__":
    sys.exit(main())
