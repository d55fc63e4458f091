"""Writes the keywords in `wrapper/params`: `python -m codegen.facade.params`.

Each TypedDict of an operation's parameters is joined with the options of a request, because a
method takes both.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import inputs

ROOT = Path(__file__).parents[2]
HEADER = "# Written by codegen/facade/params.py from generated_client/api; edits would be lost.\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the folder anew; the status is always 0."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facade.params", description=__doc__)
    ours = ROOT / inputs.PARAMS.folder
    parser.add_argument("--out", type=Path, default=ours, help="package folder")
    folder = parser.parse_args(arguments).out
    modules = render_files(ROOT / "generated_client" / "api")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        if old.name not in modules:
            old.unlink()
    for name, text in modules.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    ruff = [sys.executable, "-m", "ruff", "format", "--quiet", "--no-cache", str(folder)]
    subprocess.run(ruff, check=True, cwd=ROOT)
    if folder.resolve() == ours:
        inputs.write_stamp(ROOT, inputs.PARAMS)
    return 0


def render_files(api: Path) -> dict[str, str]:
    """File name -> text, for a module of every tag that has parameters."""
    modules = {"__init__.py": HEADER + '"""The keywords of the methods, by tag."""\n'}
    for tag in sorted(path for path in api.iterdir() if path.is_dir()):
        found = [(path.stem, name) for path in sorted(tag.glob("*.py")) for name in _params(path)]
        if found:
            modules[f"{tag.name}.py"] = _module(tag.name, found)
    return modules


def _params(path: Path) -> list[str]:
    """The name of an operation's TypedDict; an empty list where it has no members."""
    tree = ast.parse(path.read_text("utf-8"))
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(member, ast.AnnAssign) for member in node.body)
    ]


def _module(tag: str, found: list[tuple[str, str]]) -> str:
    lines = [
        HEADER + f'"""The keywords of the methods of `{tag}`."""',
        "",
        *(f"from generated_client.api.{tag}.{stem} import {name}" for stem, name in found),
        "",
        "from ..options import RequestOptions",
    ]
    for stem, name in found:
        lines += [
            "",
            "",
            f"class {name.removesuffix('Params')}({name}, RequestOptions, total=False):",
            f'    """Keywords of a call of `{stem}`."""',
        ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
