"""The modules of `api`, read from their code without running them."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .records import Record, is_typed_dict, read_typed_dict

FUNCTIONS = ("build", "sync", "sync_detailed", "asyncio", "asyncio_detailed")


@dataclass
class GeneratedOperation:
    """The operation that a module of `api` holds."""

    module: str
    """The path of the module, relative to the package's folder."""
    options: dict[str, Any]
    """The arguments of `OPERATION` that are literals, by keyword."""
    params: Record
    selects: set[str]
    """Parameters outside of the TypedDict, because they pick the type of the result."""
    result: ast.expr | None
    event: ast.expr | None
    arguments: dict[str, ast.expr]
    """The annotations of the arguments of `build`, by name."""
    missing: list[str]
    """Functions that the module lacks, or that lack an argument of `build`."""


def read_operation(path: Path, folder: Path) -> GeneratedOperation | None:
    tree = ast.parse(path.read_text("utf-8"))
    functions = {
        f.name: f for f in tree.body if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    params = Record("")
    call: ast.Call | None = None
    for node in tree.body:
        match node:
            case ast.ClassDef() if is_typed_dict(node):
                params = read_typed_dict(node)
            case ast.AnnAssign(target=ast.Name(id="OPERATION"), value=ast.Call() as found):
                call = found
    if call is None:
        return None
    options, selects = _read_options(call)
    build = functions.get("build")
    arguments = (
        {a.arg: a.annotation for a in [*build.args.args, *build.args.kwonlyargs] if a.annotation}
        if build
        else {}
    )
    missing = [
        name
        for name in FUNCTIONS
        if name not in functions
        or not set(arguments) <= {a.arg for a in _arguments(functions[name])}
    ]
    return GeneratedOperation(
        module=path.relative_to(folder).as_posix(),
        options=options,
        params=params,
        selects=selects,
        result=functions["decode"].returns if "decode" in functions else None,
        event=functions["decode_event"].returns if "decode_event" in functions else None,
        arguments=arguments,
        missing=missing,
    )


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    return [*function.args.args, *function.args.kwonlyargs]


def _read_options(call: ast.Call) -> tuple[dict[str, Any], set[str]]:
    options: dict[str, Any] = {}
    selects: set[str] = set()
    for keyword in call.keywords:
        match keyword:
            case ast.keyword(arg="decode" | "pages"):
                continue
            case ast.keyword(arg="params", value=value):
                selects = {
                    n.value
                    for n in ast.walk(value)
                    if isinstance(n, ast.Constant) and isinstance(n.value, str)
                }
            case ast.keyword(arg=str(name), value=ast.Call(args=[inner])):
                options[name] = ast.literal_eval(inner)
            case ast.keyword(arg=str(name), value=value):
                options[name] = ast.literal_eval(value)
    return options, selects
