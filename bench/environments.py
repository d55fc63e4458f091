"""A virtual environment for each contender, made once and kept in `.venv-bench/`."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PINNED: dict[str, list[str]] = {
    "httpx": ["httpx==0.28.1"],
    "openai": ["openai==3.52.0"],
    "openai-aiohttp": ["openai[aiohttp]==3.52.0"],
    "groq": ["groq==1.7.0"],
    "mistralai": ["mistralai==3.7.0"],
}
EXTRAS = {"ours": [], "ours-speed": ["speed"], "ours-aiohttp": ["aiohttp"]}
_VERSIONS = (
    "import importlib.metadata as m, json;"
    "print(json.dumps({d.metadata['name']: d.version for d in m.distributions()}))"
)


def requirements(contender: str) -> list[str]:
    """The requirements of a contender; for this project, those of its own metadata."""
    if contender not in EXTRAS:
        return PINNED[contender]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    # The same httpx as that of the contender `httpx`.
    needed = [*PINNED["httpx"], *project["dependencies"]]
    for extra in EXTRAS[contender]:
        needed += project["optional-dependencies"][extra]
    return needed


def python_of(contender: str) -> Path:
    """The interpreter of a contender's environment; its version is this process's."""
    version = ".".join(map(str, sys.version_info[:3]))
    # The floor uses only the standard library.
    name = "ours" if contender == "floor" else contender
    folder = ROOT / ".venv-bench" / version / name
    wanted = "\n".join(requirements(name))
    made = folder / "requirements"
    python = folder / "bin" / "python"
    if not made.exists() or made.read_text() != wanted:
        print(f"setting up {folder.relative_to(ROOT)} (once)", file=sys.stderr)
        make: list[str | Path] = [sys.executable, "-m", "venv", "--clear", folder]
        subprocess.run(make, check=True)
        install: list[str | Path] = [
            python,
            "-m",
            "pip",
            "--disable-pip-version-check",
            "install",
            "-qq",
        ]
        subprocess.run([*install, *wanted.split("\n")], check=True)
        made.write_text(wanted)
    return python


def versions_of(contender: str) -> dict[str, str]:
    """The installed distributions and their versions, by name."""
    command: list[str | Path] = [python_of(contender), "-c", _VERSIONS]
    out = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, str] = json.loads(out.stdout)
    return dict(sorted(found.items()))
