"""Pastes the lines that `codegen.facade.drift` prints, as a maintainer would."""

from __future__ import annotations

import re
from pathlib import Path


def paste(report: str, root: Path) -> list[str]:
    """Put every piece of a report where it says; the files that were changed."""
    end = report.index("\nOr say in codegen/facade/low_level_only.py")
    pieces = re.split(r"^== (.*?): (.*)\n", report[:end], flags=re.MULTILINE)[1:]
    files = []
    for file, where, text in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True):
        path = root / file
        before = path.read_text("utf-8") if path.exists() else ""
        path.write_text(_pasted(before, where, text.rstrip("\n") + "\n"), "utf-8")
        files.append(file)
    return list(dict.fromkeys(files))


def _pasted(before: str, where: str, text: str) -> str:
    if where == "a new file":
        return text
    if where == "among the imports":
        return _after(before, "\nfrom __future__ import annotations\n", text)
    if where == "under TYPE_CHECKING":
        return _after(before, "\nif TYPE_CHECKING:\n", text)
    name, _, place = where.removeprefix("in ").partition(", ")
    head, start, rest = before.partition(f"\nclass {name}")
    body, following, others = rest.partition("\n\n\n")
    if place == "before its views":
        members, view, views = body.partition("\n    @cached_property\n    def with_raw_response")
        body = f"{members}\n{text}{view}{views}"
    else:
        body = f"{body.rstrip()}\n{text}".rstrip()
    return f"{head}{start}{body}{following or chr(10)}{others}"


def _after(before: str, line: str, text: str) -> str:
    head, found, rest = before.partition(line)
    assert found, f"{line!r} is not there"
    return f"{head}{found}{text}{rest}"
