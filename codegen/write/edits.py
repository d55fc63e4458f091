"""Hashes of the files of a client, kept beside them to notice edits by hand."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

RECORD = ".written.json"


def record(folder: Path) -> None:
    """Write the hash of every file of a folder into its `.written.json`."""
    text = json.dumps(_hashes(folder), indent=0, sort_keys=True)
    (folder / RECORD).write_text(text + "\n", "utf-8", newline="\n")


def edits(folder: Path) -> list[str]:
    """Files added, changed or removed since `record`, such as `a.py (added)`, sorted.

    Every file of a folder without a record counts as added, because somebody else wrote it.
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
    """The hash of each file by its relative path, without hidden and compiled files.

    CRLF counts as LF, because hashes are to be the same on every platform.
    """
    hashes = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        hidden = any(part.startswith(".") or part == "__pycache__" for part in name.parts)
        if path.is_file() and not hidden:
            content = path.read_bytes().replace(b"\r\n", b"\n")
            hashes[name.as_posix()] = hashlib.sha256(content).hexdigest()
    return hashes
