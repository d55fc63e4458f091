"""Unions of models: their types for checkers and at run time, and their decoders."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .records import named_types


@dataclass
class Unions:
    """The contents of the modules of unions, by the name of each union."""

    types: dict[str, ast.expr] = field(default_factory=dict)
    """The members that stand both in the stub and in the run-time alias."""
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    """The dispatch table of each union, which tells its objects apart."""
    decoders: dict[str, set[str]] = field(default_factory=dict)
    """The models and unions to which the lists and maps in each union are decoded."""


def read_unions(models: Path) -> Unions:
    """The unions of the folder `models`; empty where no module has unions."""
    found = Unions()
    stub, code, late = (
        _parse_module(models / name) for name in ("unions.pyi", "unions.py", "union_aliases.py")
    )
    at_run_time = _lambda_bodies(late, "ALIASES")
    for node in stub.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=ast.Name(id="TypeAlias")):
                if node.value is not None and name in at_run_time:
                    common = _common_members(node.value, at_run_time[name])
                    found.types |= {name: common} if common is not None else {}
    declared = {name.removeprefix("decode_") for name in _declared_names(stub)}
    for name, table in _tables(code):
        # A table counts only where the stub declares its decoder, because checkers read the stub.
        if name in declared:
            found.tables[name] = table
    for table_name in ("_ITEMS", "_VALUES", "_PLAIN"):
        for name, decoder in _lambda_bodies(code, table_name).items():
            found.decoders.setdefault(name, set()).update(named_types(decoder))
    return found


def members(annotation: ast.expr) -> Iterator[ast.expr]:
    """The alternatives of an annotation, with aliases as they are written."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from members(left)
            yield from members(right)
        case _:
            yield annotation


def _parse_module(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8") if path.is_file() else "")


def _common_members(typed: ast.expr, at_run_time: ast.expr) -> ast.expr | None:
    known = {ast.dump(member) for member in members(at_run_time)}
    kept: ast.expr | None = None
    for member in members(typed):
        if ast.dump(member) in known:
            kept = member if kept is None else ast.BinOp(kept, ast.BitOr(), member)
    return kept


def _declared_names(stub: ast.Module) -> Iterator[str]:
    for node in stub.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=None):
                yield name


def _assigned_value(tree: ast.Module, wanted: str) -> ast.expr | None:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == wanted:
                return value
            case ast.AnnAssign(target=ast.Name(id=name), value=value) if name == wanted:
                return value
    return None


def _tables(code: ast.Module) -> Iterator[tuple[str, dict[str, Any]]]:
    """The name and table of each line in the text `_TABLES`."""
    text = _assigned_value(code, "_TABLES")
    for line in ast.literal_eval(text).split("\n") if text is not None else ():
        name, _, table = line.partition(" ")
        if name:
            yield name, json.loads(table)


def _lambda_bodies(tree: ast.Module, name: str) -> dict[str, ast.expr]:
    """The bodies of the lambdas in the dict `name`, by key."""
    table = _assigned_value(tree, name)
    if not isinstance(table, ast.Dict):
        return {}
    return {
        ast.literal_eval(key): value.body
        for key, value in zip(table.keys, table.values, strict=True)
        if key is not None and isinstance(value, ast.Lambda)
    }
