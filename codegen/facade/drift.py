"""Compares facade and specification: `python -m codegen.facade.drift`.

The report names operations without a method, with the lines to paste for one, and methods that use
an operation which is gone. The status is 1 where the report has either. The facade may be broken,
because nothing of it is imported.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from .. import generate, inputs
from .generated_models import Models
from .lines_to_paste import Piece, lines_to_paste
from .low_level_only import LOW_LEVEL_ONLY
from .operations import Generated, operations
from .places import places
from .uses import Use, modules, uses

ROOT = Path(__file__).parents[2]
PACKAGE = inputs.CLIENT.folder
_UNLIKE = 0, 0.5


@dataclass(frozen=True)
class Drift:
    """The differences between specification and facade."""

    without: list[Generated]
    """Operations that no method calls, but for those left to the low-level client."""
    pieces: list[Piece]
    """The lines to paste for the operations of `without`."""
    lost: dict[str, list[Use]]
    """Operation that is gone, as `tag.stem` -> its uses."""
    nearest: dict[str, str]
    """Operation that is gone -> the new operation that most likely replaces it."""
    needless: dict[str, str]
    """Entry of `LOW_LEVEL_ONLY` that is no longer needed -> the reason."""

    @property
    def is_any(self) -> bool:
        return bool(self.without or self.lost or self.needless)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; the status is 1 where there is a difference."""
    parser = argparse.ArgumentParser(prog="python -m codegen.facade.drift", description=__doc__)
    parser.add_argument(
        "--spec", metavar="FILE_OR_URL", help="another document, instead of generated_client"
    )
    options = parser.parse_args(arguments)
    with contextlib.ExitStack() as stack:
        package = ROOT / PACKAGE
        if options.spec:
            package = Path(stack.enter_context(tempfile.TemporaryDirectory())) / PACKAGE
            with contextlib.redirect_stdout(sys.stderr):
                status = generate.main(["--spec", options.spec, "--out", str(package)])
            if status:
                return status
        elif inputs.is_stale(ROOT):
            print(f"{PACKAGE} is not what its inputs say: run make generate", file=sys.stderr)
        drift = compare(ROOT, package)
    print("\n".join(report(drift)))
    return int(drift.is_any)


def compare(root: Path, package: Path, low_level: Mapping[str, str] = LOW_LEVEL_ONLY) -> Drift:
    """The differences between the facade in `root` and a generated package."""
    known, facade = operations(package), modules(root)
    used = uses(facade)
    called = {use.operation for use in used if use.calls}
    names = {known[key].name for key in called if key in known}
    open_ = [o for key, o in known.items() if key not in called]
    without = [o for o in open_ if o.name not in low_level]
    models = Models(package)
    found = places(without, known, used, facade.values())
    pieces = [p for place, group in found.items() for p in lines_to_paste(place, group, models)]
    lost: dict[str, list[Use]] = {}
    for use in used:
        if use.operation not in known:
            lost.setdefault(use.operation, []).append(use)
    return Drift(
        without=without,
        pieces=pieces,
        lost=lost,
        nearest=_find_nearest(lost, without),
        needless=dict(_find_needless(low_level, names, {o.name for o in known.values()})),
    )


def report(drift: Drift) -> list[str]:
    """The lines of the report for a maintainer."""
    lines = [
        *_lines_of_lost(drift),
        *_lines_of_missing(drift),
        *(f"low_level_only.py: {name} {why}: take it out" for name, why in drift.needless.items()),
    ]
    return lines or ["every operation has a method, every method an operation"]


def _lines_of_lost(drift: Drift) -> Iterator[str]:
    for operation, found in drift.lost.items():
        near = drift.nearest.get(operation)
        yield f"{operation} is gone" + (f"; is it {near} now?" if near else "")
        for use in sorted(found, key=lambda use: use.owner == "import"):
            yield f"    {use.file}:{use.line}: {use.owner}"


def _lines_of_missing(drift: Drift) -> Iterator[str]:
    for operation in drift.without:
        yield _make_printable(
            f"{operation.name} has no method ({operation.method} {operation.path})"
        )
    for piece in drift.pieces:
        yield f"\n== {piece.file}: {piece.where}"
        yield piece.text.rstrip("\n")
    if drift.without:
        yield "\nOr say in codegen/facade/low_level_only.py why there is none."


def _find_nearest(lost: Mapping[str, object], new: list[Generated]) -> dict[str, str]:
    """Operation that is gone -> a new one of the same name or a similar one.

    Each new operation is named once. Pairs that share most words come first, then pairs that share
    most letters.
    """
    keys = {f"{o.tag}.{o.stem}": o for o in new}
    ranked = sorted((_likeness(old, key), old, key) for old in lost for key in keys)
    found: dict[str, str] = {}
    for likeness, old, key in reversed(ranked):
        if likeness > _UNLIKE and old not in found and key not in found.values():
            found[old] = key
    return {
        old: _make_printable(f"{key}, {keys[key].method} {keys[key].path},")
        for old, key in found.items()
    }


def _likeness(old: str, new: str) -> tuple[int, float]:
    """The number of words that two names share, and their likeness from 0 to 1."""
    (tag, _, stem), (new_tag, _, new_stem) = old.partition("."), new.partition(".")
    if stem == new_stem:
        return len(stem), 1.0
    if tag != new_tag:
        return _UNLIKE
    words = {*stem.split("_")} & {*new_stem.split("_")}
    ratio = SequenceMatcher(None, stem, new_stem).ratio()
    return (len(words), ratio) if ratio >= _UNLIKE[1] else _UNLIKE


def _make_printable(text: str) -> str:
    """Text of a specification on one line, because more could fake the report."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _find_needless(
    low_level: Mapping[str, str], called: set[str], known: set[str]
) -> Iterator[tuple[str, str]]:
    for name, why in low_level.items():
        if name not in known:
            yield name, "is gone"
        elif name in called:
            yield name, "has a method"
        elif not why.strip():
            yield name, "has no reason"


if __name__ == "__main__":
    sys.exit(main())
