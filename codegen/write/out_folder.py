"""The folder of a client: whether it may be replaced, and how it is, whole or not at all.

What is new is written beside it, in a hidden folder locked by its run, and the two change places.
A run that is killed leaves its hidden folder, perhaps with the old client in it: the next one puts
that back, and clears up.
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
except ImportError:  # Windows; nobody can tell there whether a run is over, so nothing is cleared.
    fcntl = None  # type: ignore[assignment]

SAFE = ("pyproject.toml", ".git")
"""A folder that has one of these is a project, and never replaced."""
_BEFORE = "before"
_MOST_SHOWN = 20


def check(out: Path, *, force: bool) -> None:
    """Refuse to replace what is no output of ours, or was edited since."""
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
    """Clear up what killed runs left; whether the client was among it, and is back in place."""
    if not out.parent.is_dir():
        return False
    was_there = out.exists()
    with _lock(out.parent, wait=True):
        for left in sorted(out.parent.glob(glob.escape(_prefix(out)) + "*")):
            with _lock(left) as is_over:
                if is_over:
                    if (left / _BEFORE).is_dir() and not out.exists():
                        (left / _BEFORE).rename(out)
                    shutil.rmtree(left)
    return not was_there and out.exists()


@contextmanager
def scratch(out: Path) -> Iterator[Path]:
    """A folder beside the client's for what is new, gone at the end."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        with _lock(out.parent, wait=True):
            folder = tempfile.TemporaryDirectory(prefix=_prefix(out), dir=out.parent)
            name = Path(stack.enter_context(folder))
            stack.enter_context(_lock(name))
        yield name


def swap(package: Path, out: Path) -> None:
    """Put the new folder in place of the old one, which comes back where that fails."""
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
    """Whether a folder is ours until the end of the block; a lock ends with its process."""
    if fcntl is None:
        yield False
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_ours = True
        except OSError:  # Somebody has it, or the file system knows no locks.
            is_ours = False
        yield is_ours
    finally:
        os.close(number)
