"""Writes `wrapper/types` from openapi.yaml: `python -m codegen.facade.types`.

Only `aliases/*.py` and `_lazy.py` are made by hand. An area is a module with a table of its names,
and a stub beside it for type checkers.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import inputs
from ..read.documents import read
from .areas import AreaError
from .generated_models import Models
from .operations import operations
from .type_names import ALIASES, MODELS, TYPES, Names, type_names

ROOT = Path(__file__).parents[2]
HEADER = "# Written by codegen/facade/types.py from openapi.yaml; edit that file instead.\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the modules anew; the status is 1 where the document leaves an area open."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facade.types", description=__doc__)
    ours = ROOT / inputs.TYPES.folder
    parser.add_argument("--out", type=Path, default=ours, help="package folder")
    folder = parser.parse_args(arguments).out
    try:
        files = render_files(ROOT)
    except (AreaError, OSError) as exc:
        print(f"types: {exc}", file=sys.stderr)
        return 1
    for path in folder.rglob("*.py*"):
        if path.is_file() and path.read_bytes().startswith(HEADER.encode()):
            path.unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    for command in (["check", "--select=I", "--fix-only"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--no-cache"]
        subprocess.run([*ruff, *(str(folder / name) for name in files)], check=True, cwd=ROOT)
    if folder.resolve() == ours:
        inputs.write_stamp(ROOT, inputs.TYPES)
    return 0


def render_files(root: Path) -> dict[str, str]:
    """Path in the package's folder -> unformatted text, of each module and stub."""
    package, made = root / inputs.CLIENT.folder, root / inputs.TYPES.folder / "aliases"
    by_hand = types_by_hand(made)
    document = read(root / "openapi.yaml").document
    models = frozenset(Models(package).names)
    found = type_names(document, models, operations(package).values(), by_hand)
    modules = [_module_of_area(name, names, found, models) for name, names in found.items()]
    all_made = {n: f"{ALIASES}.{module}:{n}" for module, names in by_hand.items() for n in names}
    modules.append(Module("aliases", all_made, (), "Types made by hand, a module an area."))
    return {
        f"{module.path}.{ending}": HEADER + text
        for module in modules
        for ending, text in (("py", module.text()), ("pyi", module.stub()))
    }


def types_by_hand(folder: Path) -> dict[str, list[str]]:
    """Module of `aliases` -> the names of its types, which are made by hand."""
    paths = sorted(folder.glob("[a-z]*.py"))
    return {path.stem: [*_public_names(ast.parse(path.read_text("utf-8")))] for path in paths}


def _public_names(tree: ast.Module) -> Iterable[str]:
    """The names that a module defines, and those imported as in `import a as a`."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target)
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)


@dataclass(frozen=True)
class Module:
    """A module of `wrapper.types`, or the package itself."""

    name: str
    """The name below `wrapper.types`, such as `beta.threads`; empty for the package."""
    names: Names
    parts: tuple[str, ...] | None
    """The modules in a package; None for a module."""
    about: str
    models: frozenset[str] = frozenset()
    """All models of the generated client."""

    @property
    def path(self) -> str:
        """The path of the file in the package's folder, without ending."""
        folders = self.name.split(".") if self.name else []
        return "/".join(folders if self.parts is None else [*folders, "__init__"])

    def text(self) -> str:
        """The code of the module: a table of its names."""
        package = ".".join([TYPES, *([self.name] if self.name else [])])
        others = {part: f"{package}.{part}" for part in self.parts or ()}
        others |= {n: source for n, source in self.names.items() if not self._is_model(n)}
        lines = textwrap.wrap(" ".join(self._own), 96)
        listed = "\n    ".join(['"""', *lines, '"""']) if lines else '""'
        table = "".join(f'"{name}": "{source}",' for name, source in sorted(others.items()))
        return (
            f'"""{self.about}"""\n\n'
            f"from {self._dots}_lazy import lazy\n\n"
            f"__all__, __getattr__, __dir__ = lazy(\n    __name__,\n"
            f"    {listed},\n    {{{table}}},\n)\n"
        )

    def stub(self) -> str:
        """The stub for type checkers, where `__all__` makes renamed imports public."""
        lines = [f"from . import {part} as {part}" for part in self.parts or ()]
        if self._own:
            # No `*` where a name means another model here, because `*` would hide one of them.
            clash = self.models & self.names.keys() - {*self._own}
            lines.append(f"from {MODELS} import {', '.join(self._own) if clash else '*'}")
        for name, source in sorted(self.names.items()):
            if not self._is_model(name):
                module, _, original = source.partition(":")
                near = module.replace(f"{TYPES}.", self._dots)
                lines.append(f"from {near} import {original} as {name}")
        if self._own:
            listed = "".join(f'"{name}",' for name in sorted([*self.names, *(self.parts or ())]))
            lines.append(f"\n__all__ = [{listed}]")
        return "\n".join(["", *lines, ""])

    @property
    def _own(self) -> list[str]:
        """The models that keep their own names in this module."""
        return [name for name in sorted(self.names) if self._is_model(name)]

    def _is_model(self, name: str) -> bool:
        return self.names[name] == f"{MODELS}:{name}"

    @property
    def _dots(self) -> str:
        """The dots that lead to `wrapper.types` in a relative import."""
        return "." * (len(self.path.split("/")))


def _module_of_area(
    name: str, names: Names, areas: Iterable[str], models: frozenset[str]
) -> Module:
    below = [area for area in areas if area and area.rpartition(".")[0] == name]
    parts = tuple(area.rpartition(".")[2] for area in below)
    about = f"Types of `{name}`."
    if not name:
        about = "Types of what is sent and received, by area; the most used ones here too."
    return Module(name, names, parts or None, about, models)


if __name__ == "__main__":
    sys.exit(main())
