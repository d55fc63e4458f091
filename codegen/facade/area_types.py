"""What `wrapper/types` has to list of the types that new operations bring."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from .generated_models import Models, named
from .method_text import singular
from .operations import Generated

TYPES = "wrapper/types"


@dataclass(frozen=True)
class Area:
    """A module of `wrapper.types`."""

    file: str
    text: str
    names: frozenset[str]
    """Those of its `__all__`."""
    imported: frozenset[str]
    """Names that it has from somewhere else than all models are."""

    def gone(self, models: Models) -> list[str]:
        """The models that it lists and that are no more."""
        return sorted(self.names - self.imported - models.names)


def areas(root: Path) -> list[Area]:
    """The modules that list types, by path."""
    paths = (p for p in sorted((root / TYPES).rglob("*.py")) if not re.match("_[^_]", p.name))
    found = []
    for path in paths:
        text = path.read_text("utf-8")
        tree = ast.parse(text)
        if names := _listed(tree):
            file = path.relative_to(root).as_posix()
            found.append(Area(file, text, frozenset(names), frozenset(_bound(tree))))
    return found


def area_of(tag: str, known: list[Area]) -> str:
    """The file of the area that names the operations of a tag most often, else one to be made."""
    counts = Counter({area.file: area.text.count(f"generated_client.api.{tag}.") for area in known})
    file, count = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
    return file if count else f"{TYPES}/{tag}.py"


def new_models(operation: Generated, models: Models, listed: frozenset[str]) -> list[str]:
    """The models that an operation needs, directly or not, and that no area lists."""
    found: set[str] = set()
    left = named(operation.tree)
    while left:
        name = left.pop()
        if name in models.names and name not in listed | found:
            found.add(name)
            left |= {*models.named_in(name), name + "Param", name.removesuffix("Param")}
    return sorted(found)


def params_name(operation: Generated, owner: str, method: str, taken: frozenset[str]) -> str:
    """What users call the parameters of a method: `FileCreateParams` of `AsyncFiles.create`."""
    verb = "".join(part.capitalize() for part in method.split("_"))
    name = f"{singular(owner.removeprefix('Async'))}{verb}Params"
    return f"{operation.params}Params" if name in taken else name


def _listed(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [str(name) for name in ast.literal_eval(node.value)]
    return []


def _bound(tree: ast.Module) -> set[str]:
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {alias.asname or alias.name for node in nodes for alias in node.names}
