"""The command line of `diff`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ...read.documents import place_argument, progress, read, reading_arguments
from .comparing import compare
from .semver import is_version
from .showing import FORMATS


def main(argv: Sequence[str] | None = None) -> int:
    """Print the changes; the exit status is 2 where a document is unusable.

    With `--fail-on-breaking` the status is 1 where a change is breaking. Otherwise it is 0.
    """
    parser = argparse.ArgumentParser(
        prog="openai-client-codegen diff",
        description="What changes for users of the generated client, and the SemVer step for it.",
    )
    parser.add_argument(
        "old",
        type=place_argument,
        metavar="OLD",
        help="file or URL: OpenAPI 3.0 or 3.1, YAML or JSON",
    )
    parser.add_argument("new", type=place_argument, metavar="NEW", help="the same, later")
    parser.add_argument("--format", choices=FORMATS, default="table")
    reading_arguments(parser)
    parser.add_argument("--version", metavar="X.Y.Z", help="the client's, to tell the next one")
    parser.add_argument(
        "--fail-on-breaking", action="store_true", help="exit status 1 where anything breaks"
    )
    options = parser.parse_args(argv)
    if options.version and not is_version(options.version):
        parser.error(f"found --version {options.version!r}, expected one like 1.2.3")
    try:
        old, new = (
            read(
                spec,
                overlays=options.overlay,
                folders=options.ref_root,
                say=progress("diff"),
            ).document
            for spec in (options.old, options.new)
        )
        comparison = compare(old, new)
    except (OSError, ValueError) as exc:
        print(f"diff: {exc}", file=sys.stderr)
        return 2
    print(FORMATS[options.format](comparison, options.version))
    return 1 if options.fail_on_breaking and comparison.breaking else 0
