"""The class for the method of a new operation: the one with the nearest paths."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .operations import Generated
from .uses import Module, Use

RESOURCES = "wrapper/_async/resources/"


@dataclass(frozen=True)
class Place:
    """A resource class that exists or is to be written."""

    file: str
    name: str
    """The name of the class, such as `AsyncFiles`."""
    module: Module | None = None
    """None where the file is to be written."""

    @property
    def definition(self) -> ast.ClassDef | None:
        return self.module.classes().get(self.name) if self.module else None

    @property
    def members(self) -> set[str]:
        """The names that the class defines."""
        body = self.definition.body if self.definition else []
        return {str(vars(node)["name"]) for node in body if "name" in vars(node)}

    @property
    def bases(self) -> set[str]:
        found = self.definition.bases if self.definition else []
        return {base.id for base in found if isinstance(base, ast.Name)}

    def view(self, suffix: str) -> ast.ClassDef | None:
        """The class of a view, such as `AsyncFilesWithRawResponse`."""
        return self.module.classes().get(self.name + suffix) if self.module else None


def places(
    new: Iterable[Generated],
    known: Mapping[str, Generated],
    used: Iterable[Use],
    modules: Iterable[Module],
) -> dict[Place, list[Generated]]:
    """Class -> its new operations; an existing class of their tag, else a new class."""
    by_file = {module.file: module for module in modules}
    paths: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for use in used:
        if use.calls and use.file.startswith(RESOURCES) and use.operation in known:
            operation = known[use.operation]
            owner = (use.file, use.owner.partition(".")[0])
            paths[owner][operation.tag].append(operation.path)
    found: dict[Place, list[Generated]] = defaultdict(list)
    for operation in new:
        near = [
            (_nearness(operation.path, there[operation.tag]), owner)
            for owner, there in sorted(paths.items())
            if operation.tag in there
        ]
        if near:
            file, name = max(near, key=lambda pair: pair[0])[1]
            found[Place(file, name, by_file[file])].append(operation)
        else:
            found[_new_place(operation.tag)].append(operation)
    return dict(found)


def _nearness(path: str, others: list[str]) -> tuple[int, int, int]:
    """A rank: segments shared with the others, shortness of theirs, and their number."""
    shared = max(_count_shared_segments(path, other) for other in others)
    return shared, -min(len(_segments(other)) for other in others), len(others)


def _count_shared_segments(path: str, other: str) -> int:
    count = 0
    for mine, its in zip(_segments(path), _segments(other), strict=False):
        if mine != its:
            break
        count += 1
    return count


def _segments(path: str) -> list[str]:
    """The segments of a path, with `{}` for each parameter."""
    parts = path.strip("/").split("/")
    return ["{}" if part.startswith("{") else part for part in parts]


def _new_place(tag: str) -> Place:
    camel = "".join(part.capitalize() for part in tag.split("_"))
    return Place(f"{RESOURCES}{tag}.py", f"Async{camel}")
