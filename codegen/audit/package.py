"""The models, unions and operations of a client, read without running its code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from .operations import GeneratedOperation, read_operation
from .records import (
    Record,
    is_typed_dict,
    named_types,
    read_called_typed_dict,
    read_model_class,
    read_typed_dict,
)
from .unions import read_unions

__all__ = ["GeneratedOperation", "Package", "PackageError", "Record", "Type", "named_types"]

_UNION_FILES = ("unions", "union_aliases")


class PackageError(Exception):
    """The folder holds no generated client."""


class Type(NamedTuple):
    """One alternative of an annotation."""

    kind: str
    """`any`, `none`, `str`, `int`, `float`, `bool`, `literal`, `list`, `map`, `model`, ..."""
    value: Any = None
    """The literal, the name of the model, or the annotation of a container's items."""
    union: str = ""
    """The name of the union that the alternative comes from; empty for none."""


class Package:
    """The code of a generated client, by the names of its parts."""

    def __init__(self, folder: Path) -> None:
        models = folder / "models"
        if not (models / "__init__.py").is_file() or not (folder / "api").is_dir():
            raise PackageError(f"{folder}: expected a generated client, with models and api")
        self.records: dict[str, Record] = {}
        self.aliases: dict[str, ast.expr] = {}
        unions = read_unions(models)
        self.unions, self.tables, self.decoders = unions.types, unions.tables, unions.decoders
        for path in sorted(models.glob("*.py")):
            if path.stem not in ("__init__", *_UNION_FILES):
                self._read_module(ast.parse(path.read_text("utf-8")))
        self.exported = _exported_names(models)
        self.operations = [
            found
            for path in sorted((folder / "api").glob("*/*.py"))
            if path.name != "__init__.py" and (found := read_operation(path, folder)) is not None
        ]

    def _read_module(self, tree: ast.Module) -> None:
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                record = read_typed_dict(node) if is_typed_dict(node) else read_model_class(node)
                self.records[record.name] = record
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                if node.value is not None and ast.unparse(node.annotation) == "TypeAlias":
                    self.aliases[node.target.id] = node.value
            elif isinstance(node, ast.Assign) and (found := read_called_typed_dict(node)):
                self.records[found.name] = found

    def types(self, annotation: ast.expr, seen: tuple[str, ...] = ()) -> Iterator[Type]:
        """The alternatives of an annotation, with aliases written out.

        `seen` holds the aliases on the way to the annotation. An alias inside itself adds nothing.
        """
        match annotation:
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self.types(left, seen)
                yield from self.types(right, seen)
            case ast.Constant(value=None):
                yield Type("none")
            case ast.Constant(value=str(text)):
                yield from self.types(ast.parse(text, mode="eval").body, seen)
            case ast.Attribute(value=ast.Name(id="m" | "u" as module), attr=name):
                yield from self._named_alternatives(module, name, seen)
            case ast.Subscript(value=ast.Name(id="Required"), slice=inner):
                yield from self.types(inner, seen)
            case ast.Subscript(value=ast.Name(id="list" | "Sequence"), slice=inner):
                yield Type("list", inner)
            case ast.Subscript(value=ast.Name(id="dict" | "Mapping"), slice=ast.Tuple(elts=pair)):
                yield Type("map", pair[1])
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
                for value in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
                    yield Type("literal", ast.literal_eval(value))
            case _:
                name = ast.unparse(annotation)
                if name not in ("BaseModel", "Unset"):
                    yield Type(_NAMES.get(name, name))

    def _named_alternatives(self, module: str, name: str, seen: tuple[str, ...]) -> Iterator[Type]:
        if name in seen:
            return
        if module == "m" and name in self.records:
            yield Type("model", name, seen[-1] if seen else "")
        elif found := (self.unions if module == "u" else {**self.aliases, **self.unions}).get(name):
            yield from self.types(found, (*seen, name))
        else:
            yield Type("missing", name)


_NAMES = {
    "Any": "any",
    "object": "any",
    "datetime.datetime": "datetime",
    "datetime.date": "date",
    "FileTypes": "file",
    "None": "none",
}


def _exported_names(models: Path) -> set[str]:
    """The names that `models` exports both at run time and to type checkers."""
    names: set[str] = set()
    for node in ast.parse((models / "__init__.py").read_text("utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="_MODULES")], value=ast.Constant(value=str(text))):
                # A name whose file is missing fails at its import, so that name is not exported.
                lines = (line.split() for line in text.split("\n") if line)
                names = {line[0] for line in lines if (models / f"{line[1]}.py").is_file()}
    stub = models / "__init__.pyi"
    if stub.is_file():
        typed = {
            alias.name
            for node in ast.parse(stub.read_text("utf-8")).body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        names &= typed
    return names
