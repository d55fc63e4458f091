"""Compare two documents, and judge each change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...read.plain_json import plain_json
from .compare_names import compare_names
from .compare_operations import compare_operations
from .compare_types import TypeComparer
from .facts import Facts
from .judging import Change, judge
from .reading import read_surface
from .renames import pair_names, pair_operations
from .semver import Step
from .surface import Surface, rename_all
from .unread import compare_unread


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes between two documents."""

    old: str
    """Title and version of the old document; `new` has those of the new one."""
    new: str
    changes: list[Change]

    @property
    def step(self) -> Step:
        """The suggested SemVer step of the client."""
        return max((change.step for change in self.changes), default=Step.NONE)

    @property
    def breaking(self) -> list[Change]:
        return [change for change in self.changes if change.is_breaking]


def compare(old: Any, new: Any) -> Comparison:
    """The changes between two documents; ValueError says what is wrong with one."""
    old, new = plain_json(old), plain_json(new)
    before, after = read_surface(old), read_surface(new)
    facts = Facts()
    operations = pair_operations(before, after)
    before = rename_all(before, operations, {})
    names = pair_names(before, after)
    before = rename_all(before, {}, names)
    types = TypeComparer(before, after, facts)
    compare_operations(before, after, _invert(operations), facts, types)
    compare_names(before, after, _invert(names), facts, types)
    compare_unread(old, new, facts)
    if not facts and old != new:
        facts.add("other-changed", "#")
    return Comparison(_title(before), _title(after), judge(facts))


def _invert(renames: Mapping[str, str]) -> dict[str, str]:
    return {new: old for old, new in renames.items()}


def _title(surface: Surface) -> str:
    return f"{surface.title} {surface.version}"
