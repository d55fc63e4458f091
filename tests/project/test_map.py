"""Pages for contributors are true: every place that they name is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

PROJECT = Path(__file__).parents[2]
TEXT = (PROJECT / "docs" / "map.md").read_text("utf-8")


class Row(NamedTuple):
    """A question, and where its answer is."""

    question: str
    file: str
    name: str


ROWS = [Row(*found) for found in re.findall(r"^\| (.+) \| `(.+)` \| `(.+)` \|$", TEXT, re.M)]


def names(path: Path) -> set[str]:
    """What a module defines, members as `Class.member`; the lines of any other file."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        return {line.strip("#[] ") for line in text.splitlines()}
    return set(_names(ast.parse(text).body))


def _names(nodes: Sequence[ast.stmt], owner: str = "") -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            yield from _names(node.body, f"{node.name}.")
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{owner}{node.name}"
        if isinstance(node, ast.AnnAssign):
            yield f"{owner}{ast.unparse(node.target)}"
        if isinstance(node, ast.Assign):
            yield from (f"{owner}{ast.unparse(target)}" for target in node.targets)


def test_every_line_of_a_table_is_read() -> None:
    lines = [line for line in TEXT.splitlines() if line.startswith("| ")]

    assert len(ROWS) == len([line for line in lines if not line.startswith("| where is")])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.question)
def test_what_the_map_names_is_there(row: Row) -> None:
    assert row.name in names(PROJECT / row.file)


def test_no_question_stands_there_twice() -> None:
    questions = [row.question for row in ROWS]

    assert sorted(set(questions)) == sorted(questions)


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md", "tests/README.md"])
def test_what_a_page_for_contributors_names_is_there(page: str) -> None:
    paths = re.findall(r"`([\w.*<>-]*/[\w./*<>-]*)`", (PROJECT / page).read_text("utf-8"))
    homes = (PROJECT, (PROJECT / page).parent, PROJECT / "wrapper")

    missing = [
        path
        for path in paths
        if not any(list(home.glob(re.sub("<.*>", "*", path.rstrip("/")))) for home in homes)
    ]

    assert [] == missing
    assert paths
