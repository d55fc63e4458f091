"""The models of a generated package, read from its code without importing it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path


class Models:
    """The names of a package's models, and the types of their fields."""

    def __init__(self, package: Path) -> None:
        self._folder = package / "models"
        self._files: dict[str, str] = {}
        for node in _parse(self._folder / "__init__.pyi").body:
            if isinstance(node, ast.ImportFrom):
                self._files |= {
                    alias.asname or alias.name: node.module or "" for alias in node.names
                }

    @property
    def names(self) -> set[str]:
        return set(self._files)

    def field(self, model: str, name: str) -> str | None:
        """The type of a field; None where the model (such as `m.FileList`) lacks it."""
        for node in self._definitions(model.rpartition(".")[2]):
            for member in node.body if isinstance(node, ast.ClassDef) else []:
                if isinstance(member, ast.AnnAssign) and ast.unparse(member.target) == name:
                    return _bare_type(ast.unparse(member.annotation))
        return None

    def _definitions(self, name: str) -> list[ast.stmt]:
        if name not in self._files:
            return []
        tree = _parse(self._folder / f"{self._files[name]}.py")
        return [node for node in ast.walk(tree) if _defines(node, name)]  # type: ignore[misc]


@cache
def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _defines(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.ClassDef):
        return node.name == name
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name


def _bare_type(annotation: str) -> str:
    """The type without `Required` and `Unset`, which only concern a missing value."""
    if annotation.startswith("Required["):
        return annotation[9:-1]
    return annotation.removesuffix(" | Unset")
