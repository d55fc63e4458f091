"""A copy of this project with one resource: every command runs on it, and soon ends."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen.facade.uses import modules, uses

PROJECT = Path(__file__).parents[2]
KEPT = "files"
"""The tag of the operations that are left, and the name of their resource."""
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".*_cache", ".hypothesis", ".venv*", "__pycache__", "bench", "build", "dist", "tests",
)  # fmt: skip


def copy_small(root: Path) -> None:
    """A copy of the project in a new folder, cut down to one resource; its facade is in step."""
    shutil.copytree(PROJECT, root, ignore=NOT_COPIED)
    shutil.copytree(PROJECT / "tests/contract", root / "tests/contract")
    _cut_document(root / "openapi.yaml")
    _cut_facade(root)
    _cut_client(root / "wrapper/_async/resources/api.py")
    _cut_provider(root / "wrapper/providers/edgen/__init__.py")
    _cut_types(root)


def _cut_document(path: Path) -> None:
    """Leave the paths of one resource, and the components that they name."""
    document = yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    paths = {at: item for at, item in document["paths"].items() if at.startswith(f"/{KEPT}")}
    document = {**document, "paths": paths, "webhooks": {}, "x-types": {}}
    kinds = document["components"]
    named, waiting = set[tuple[str, str]](), list(_references(paths))
    while waiting:
        kind, name = reference = waiting.pop()
        if reference not in named:
            named.add(reference)
            waiting += _references(kinds[kind][name])
    for kind in set(kinds) - {"securitySchemes"}:
        kinds[kind] = {name: thing for name, thing in kinds[kind].items() if (kind, name) in named}
    path.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), "utf-8")


def _references(node: Any) -> Iterator[tuple[str, str]]:
    """The components that a part of a document names, by kind and name."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                _, _, kind, name = value.split("/")
                yield kind, name
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _cut_facade(root: Path) -> None:
    """Take out the modules that use operations of another tag."""
    used = uses(modules(root))
    for file in {use.file for use in used if not use.operation.startswith(f"{KEPT}.")}:
        (root / file).unlink(missing_ok=True)
    for path in (root / "wrapper/_async/resources").glob("*.py"):
        if path.name not in ("__init__.py", "api.py", f"{KEPT}.py"):
            path.unlink()


def _cut_client(path: Path) -> None:
    """Take out the properties that make the resources which are gone."""
    text = path.read_text("utf-8")
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    gone = {
        alias.name
        for node in imports
        if node.level == 1 and node.module != KEPT
        for alias in node.names
    }
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    properties = [
        node
        for node in functions
        if node.returns and ast.unparse(node.returns) in gone and node.decorator_list
    ]
    path.write_text(_without(text, properties), "utf-8")


def _cut_provider(path: Path) -> None:
    """Take out the resources of the provider's own, which use operations of another tag."""
    text = path.read_text("utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    cut = _without(text, [node for node in functions if node.decorator_list])
    path.write_text(f"# ruff: noqa: F401\n{cut}", "utf-8")


def _without(text: str, functions: Iterable[ast.FunctionDef]) -> str:
    """The text without some functions, and the blank line below each."""
    gone = {
        number
        for node in functions
        for number in range(node.decorator_list[0].lineno, (node.end_lineno or node.lineno) + 2)
    }
    lines = text.splitlines(keepends=True)
    return "".join(line for number, line in enumerate(lines, 1) if number not in gone)


def _cut_types(root: Path) -> None:
    """Take out the types made by hand that are about other resources."""
    for path in (root / "wrapper/types/aliases").glob("[a-z]*.py"):
        if path.stem != KEPT:
            path.unlink()
