"""Replaces the folder of a client, whole or not at all.

A run writes the new client into a hidden folder beside the old one, holds a lock on the hidden
folder, and exchanges the two at the end. A run that is killed leaves its hidden folder, perhaps
with the old client in it. The next run puts the old client back and removes the hidden folder.
"""

from __future__ import annotations

import glob
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .edits import RECORD, edits
from .losses import GenerationError

try:
    import fcntl
except ImportError:  # On Windows nobody knows whether a run is over, so nothing is removed.
    fcntl = None  # type: ignore[assignment]

SAFE = ("pyproject.toml", ".git")
"""Files of a project. A folder that has one of them is never replaced."""
_BEFORE = "before"
_MOST_SHOWN = 20


def check(out: Path, *, force: bool) -> None:
    """Raise `GenerationError` for a folder that must not be replaced."""
    if not out.name.isidentifier():
        raise GenerationError(f"{out}: a package's folder is named as in `import {out.name}`")
    if out.exists() and not out.is_dir():
        raise GenerationError(f"{out} is no folder")
    if any((out / name).exists() for name in SAFE) or Path.cwd().is_relative_to(out):
        raise GenerationError(f"{out} is no client's folder: it would be replaced whole")
    if force or not out.exists():
        return
    found = edits(out)
    if found and not (out / RECORD).is_file():
        raise GenerationError(f"{out} was not written by this command; --force replaces it whole")
    if found:
        more = [f"and {len(found) - _MOST_SHOWN} more"] if len(found) > _MOST_SHOWN else []
        lines = "\n  ".join([*found[:_MOST_SHOWN], *more])
        raise GenerationError(
            f"{out} was edited by hand; --force (make generate FORCE=1) overwrites this:\n  {lines}"
        )


def recover(out: Path) -> bool:
    """Remove the folders of killed runs; whether that put the client back in place."""
    if not out.parent.is_dir():
        return False
    was_there = out.exists()
    # The parent's lock comes first, because a new run holds it until its own folder is locked. A
    # folder with a free lock then belongs to a run that is over.
    with _lock(out.parent, wait=True):
        for left in sorted(out.parent.glob(glob.escape(_prefix(out)) + "*")):
            with _lock(left) as is_over:
                if is_over:
                    # Back before anything is removed, because it may be the only copy.
                    if (left / _BEFORE).is_dir() and not out.exists():
                        (left / _BEFORE).rename(out)
                    shutil.rmtree(left)
    return not was_there and out.exists()


@contextmanager
def scratch(out: Path) -> Iterator[Path]:
    """A hidden folder beside the client's for new files, removed at the end."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        with _lock(out.parent, wait=True):
            folder = tempfile.TemporaryDirectory(prefix=_prefix(out), dir=out.parent)
            name = Path(stack.enter_context(folder))
            stack.enter_context(_lock(name))
        yield name


def swap(package: Path, out: Path) -> None:
    """Put the new folder in place of the old one; the old one comes back on an error."""
    if not out.exists():
        package.rename(out)
        return
    before = package.parent / _BEFORE
    out.rename(before)
    try:
        package.rename(out)
    except BaseException:
        before.rename(out)
        raise


def _prefix(out: Path) -> str:
    return f".generated-{out.name}-"


@contextmanager
def _lock(folder: Path, *, wait: bool = False) -> Iterator[bool]:
    """A block with the lock of a folder; False where another run holds it.

    The lock ends with its process, also where that is killed.
    """
    if fcntl is None:
        yield False
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_ours = True
        except OSError:  # Another run has the lock, or the file system has no locks.
            is_ours = False
        yield is_ours
    finally:
        os.close(number)
