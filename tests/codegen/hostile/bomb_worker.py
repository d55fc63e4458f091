"""Generates from all bombs, within limits: `python -m tests.codegen.hostile.bomb_worker DIR`.

It prints as JSON, line by line, each name and what was said of that document: the empty text where
a client came of it.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.generate import generate
from codegen.read import limits
from codegen.write.losses import GenerationError
from tests.kit.speed import slowness

from .bombs import AT_FULL_SIZE, REFUSED, SMALLER, WORKS

MEMORY = 1 << 30
SECONDS = 20 * slowness()
"""Of the processor, for each document."""
BOUNDS = (
    "LARGEST",
    "LARGEST_TYPE",
    "LARGEST_TYPES",
    "MOST_ALTERNATIVES",
    "MOST_MEMBERS",
    "MOST_VALUES",
)


def main(root: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for number, (name, text) in enumerate(_documents()):
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + SECONDS)
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))
        print(json.dumps([name, said(text, root, number)]), flush=True)


def _documents() -> Iterator[tuple[str, str]]:
    for name, make in WORKS.items():
        yield name, make()
    for name in AT_FULL_SIZE:
        yield f"{name} at full size", REFUSED[name][0]()
    _divide_bounds()
    for name, (make, _) in REFUSED.items():
        yield name, make()


def _divide_bounds() -> None:
    """Let every module of the generator have smaller bounds, under which a bomb takes less time."""
    smaller = {name: getattr(limits, name) // SMALLER for name in BOUNDS}
    for module in [m for name, m in sys.modules.items() if name.startswith("codegen.")]:
        for name in smaller.keys() & vars(module).keys():
            setattr(module, name, smaller[name])


def said(text: str, root: Path, number: int) -> str:
    """What the generator says of a document."""
    folder = root / str(number)
    folder.mkdir()
    spec = folder / f"spec.{'json' if text[0] in '{[' else 'yaml'}"
    spec.write_text(text, "ascii")
    try:
        generate(spec, folder / f"client{number}")
    except GenerationError as exc:
        return str(exc)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    for path in sorted((folder / f"client{number}").rglob("*.py")):
        name = ".".join(path.relative_to(folder).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))
    models = importlib.import_module(f"client{number}.models")
    for name in dir(models):
        getattr(models, name)
    return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
