"""Generates and imports clients under an audit hook.

`python -m tests.codegen.hostile.hostile_worker DIR` writes for each `DIR/<name>/spec.json` a
`DIR/<name>/client`, and prints as JSON what it found there, and all that happened which must not.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.generate import generate
from codegen.write.losses import GenerationError

from .hostile import squeezed

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FORBIDDEN = ("spec.ran", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect")


def main(root: Path) -> None:
    events = watched(root)
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        try:
            generate(folder / "spec.json", folder / "client")
        except GenerationError as exc:
            report: dict[str, Any] = {"error": str(exc)}
        else:
            report = {"error": None, "facts": facts(folder)}
        report["events"] = list(events)
        events.clear()
        (folder / "report.json").write_text(json.dumps(report), "ascii")


def watched(root: Path) -> list[str]:
    """The events that must not happen, as they happen."""
    events: list[str] = []

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if not _allowed(event, arguments, root):
            events.append(f"{event} {arguments!r:.200}")

    sys.addaudithook(hook)
    return events


def _allowed(event: str, arguments: tuple[Any, ...], root: Path) -> bool:
    # From 3.13 on, `subprocess` may start a process by `posix_spawn`.
    if event in ("subprocess.Popen", "os.posix_spawn"):
        return bool(arguments[1][:3] == [sys.executable, "-m", "ruff"])
    if event == "open":
        return not arguments[2] & WRITES or _is_below(arguments[0], root)
    if event in ("os.mkdir", "os.rename", "os.symlink", "os.link"):
        return all(_is_below(p, root) for p in arguments if isinstance(p, (str, os.PathLike)))
    return not event.startswith(FORBIDDEN)


def _is_below(path: Any, root: Path) -> bool:
    """Whether something may be written there; what has only a number is open already."""
    if isinstance(path, int):
        return True
    found = os.path.realpath(os.fsdecode(path))
    return found == os.devnull or os.path.commonpath([found, root]) == str(root)


def facts(folder: Path) -> dict[str, list[Any]]:
    """What the client in a folder says, by kind; every module of it is imported."""
    found: dict[str, list[Any]] = {}
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    for name in [name for name in sys.modules if name.split(".")[0] == "client"]:
        del sys.modules[name]
    for path in sorted((folder / "client").rglob("*.py")):
        name = ".".join(path.relative_to(folder).with_suffix("").parts)
        module = importlib.import_module(name.removesuffix(".__init__"))
        for kind, value in _facts(module, path):
            found.setdefault(kind, []).append(value)
    models = importlib.import_module("client.models")
    for name in dir(models):
        if isinstance(thing := getattr(models, name), type):
            typing.get_type_hints(thing)
    sys.path.remove(str(folder))
    return found


def _facts(module: Any, path: Path) -> Iterator[tuple[str, Any]]:
    if hasattr(module, "OPERATION"):
        operation = module.OPERATION
        yield "names", operation.name
        yield "paths", operation.path
        yield from (("query", key) for key, _ in operation.query_params.values())
        yield from (("header", key) for key in operation.header_params.values())
        yield from (("cookie", key) for key in operation.cookie_params.values())
        yield from (("content_types", kind) for kind in operation.content_types)
        yield from (("part_types", list(item)) for item in operation.part_types.items())
        yield "accept", operation.accept
        if pages := operation.pages:
            yield "pages", [pages.param, pages.items, *pages.next]
        yield "pending", sorted(operation.pending)
        yield "deprecated", operation.deprecated
    for line in getattr(module, "_TABLES", "").split("\n")[1:-1]:
        name, _, text = line.partition(" ")
        table = json.loads(text)
        yield "on", table["on"]
        for tag in table["map"]:
            yield "tags", tag
            getattr(module, f"decode_{name}")({table["on"]: tag})
    tree = ast.parse(path.read_bytes())
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                for value in ast.walk(values):
                    if isinstance(value, ast.Constant):
                        yield "literals", value.value
            case ast.Expr(value=ast.Constant(value=str(text))):
                yield "docs", squeezed(text)
            case ast.Call(func=ast.Name() | ast.Attribute() as function):
                yield "calls", ast.unparse(function).rpartition(".")[2]
    for thing in vars(module).values():
        keys = getattr(thing, "_keys", None)
        if isinstance(thing, type) and isinstance(keys, dict):
            yield from (("keys", key) for key in keys.values())


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
