"""Generates from all bombs, within limits: `python -m tests.codegen.hostile.bomb_worker DIR`.

It prints as JSON what was said of each, the empty text where a client came of it.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
from pathlib import Path

from codegen.generate import generate
from codegen.write.losses import GenerationError

from .bombs import REFUSED, WORKS

MEMORY = 1 << 30
SECONDS = 60


def main(root: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    made = {**{name: make for name, (make, _) in REFUSED.items()}, **WORKS}
    print(json.dumps({name: said(make(), root, n) for n, (name, make) in enumerate(made.items())}))


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
