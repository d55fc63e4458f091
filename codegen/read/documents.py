"""Read the document to generate from: files joined, overlays applied."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from . import overlay, sources
from .bundle import Bundle, bundle
from .limits import check_limits
from .structure import check_structure

Say = Callable[[str], None]


def read(
    spec: sources.Place,
    *,
    overlays: Sequence[sources.Place] = (),
    folders: Iterable[Path] = (),
    say: Say = lambda text: None,
) -> Bundle:
    """The document, joined with those that it refers to, with the overlays applied.

    ValueError says what is wrong with the document or an overlay. A reference in an overlay is
    looked up from the root document, as if the reference stood there.
    """
    found = sources.Sources(spec, folders=folders)
    joined = bundle(found.document(found.root), found)
    warnings = 0
    for place in overlays:
        name = sources.place_text(place)
        say(f"applying {name}")
        document, unused = overlay.apply(joined.document, sources.load(place), name=name)
        for text in unused:
            warnings += 1
            say(f"warning {warnings}: {text}")
        changed = bundle(check_limits(document), found)
        joined = Bundle(changed.document, {**joined.origins, **changed.origins})
    try:
        check_structure(joined.document)
    except ValueError as exc:
        raise ValueError(f"{sources.place_text(spec)}{exc}") from exc
    return joined


def progress(command: str) -> Say:
    """A function that prints what a command is doing to stderr."""

    def say(text: str) -> None:
        print(f"{command}: {text}", file=sys.stderr, flush=True)

    return say


def spec_argument(parser: argparse.ArgumentParser, default: Path | None) -> None:
    """Add the argument `--spec`, a document; required where there is no default."""
    parser.add_argument(
        "--spec",
        type=place_argument,
        metavar="FILE_OR_URL",
        help="OpenAPI 3.0 or 3.1, YAML or JSON; what it refers to in other files is joined",
        default=default,
        required=default is None,
    )


def reading_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments for the overlays and folders that `read` takes."""
    parser.add_argument(
        "--overlay",
        type=place_argument,
        action="append",
        default=[],
        metavar="FILE_OR_URL",
        help="OpenAPI Overlay 1.0; several are applied in order",
    )
    parser.add_argument(
        "--ref-root",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a folder, apart from the document's own, in which files may be referred to",
    )


def place_argument(argument: str) -> sources.Place:
    """The argument as a file or a URL; argparse reports one that can't be fetched."""
    try:
        where = sources.place(argument)
    except ValueError as exc:
        raise argparse.ArgumentTypeError(f"{argument!r}: {exc}") from exc
    return argument if isinstance(where, str) else Path(argument)
