"""What was written, as hashes kept beside it, so that edits by hand are noticed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

RECORD = ".written.json"


def record(folder: Path) -> None:
    """Keep the hash of every file of a folder that was just written."""
    text = json.dumps(_hashes(folder), indent=0, sort_keys=True)
    (folder / RECORD).write_text(text + "\n", "utf-8", newline="\n")


def edits(folder: Path) -> list[str]:
    """The files added, changed or removed since the folder was written, sorted; each says which.

    A folder without a record was written by somebody else: all that is in it counts as added.
    """
    now = _hashes(folder)
    try:
        recorded = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError):
        recorded = {}
    before = recorded if isinstance(recorded, dict) else {}
    found = dict.fromkeys(now.keys() - before.keys(), "added")
    found |= dict.fromkeys(before.keys() - now.keys(), "removed")
    found |= {n: "changed" for n in now.keys() & before.keys() if now[n] != before[n]}
    return [f"{name} ({what})" for name, what in sorted(found.items())]


def _hashes(folder: Path) -> dict[str, str]:
    """Hashes by relative path, the same on every platform; hidden and compiled files left out."""
    hashes = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        hidden = any(part.startswith(".") or part == "__pycache__" for part in name.parts)
        if path.is_file() and not hidden:
            content = path.read_bytes().replace(b"\r\n", b"\n")
            hashes[name.as_posix()] = hashlib.sha256(content).hexdigest()
    return hashes
