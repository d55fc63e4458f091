"""Print the document that `generate` reads: files joined, overlays applied."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from .documents import progress, read, reading_arguments, spec_argument


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the document as JSON; the exit status is 1 where a part can't be read."""
    parser = argparse.ArgumentParser(prog="openai-client-codegen join", description=__doc__)
    spec_argument(parser, None)
    reading_arguments(parser)
    options = parser.parse_args(arguments)
    try:
        joined = read(
            options.spec,
            overlays=options.overlay,
            folders=options.ref_root,
            say=progress("join"),
        )
    except ValueError as exc:
        print(f"join: {exc}", file=sys.stderr)
        return 1
    print(json.dumps(joined.document, indent=2, ensure_ascii=False))
    return 0
