"""Write a typed client of an OpenAPI document.

The steps are: read, join, apply overlays, normalise, write, audit, swap.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from . import inputs
from .normalise import normalise
from .read import sources
from .read.documents import Say, progress, read, reading_arguments, spec_argument
from .write import audited, out_folder
from .write.edits import record
from .write.garbage_collection import pause_collector
from .write.losses import GenerationError
from .write.package import write

__all__ = [
    "ROOT",
    "GenerationError",
    "generate",
    "main",
    "write",
]

ROOT = Path(__file__).parents[1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate by the command line; the exit status is 1 where a part would be lost."""
    is_project = (ROOT / "openapi.yaml").is_file() and (ROOT / "generator-config.yml").is_file()
    parser = _parser(is_project)
    options = parser.parse_args(arguments)
    ours = is_project and sources.place(options.spec) == ROOT / "openapi.yaml"
    ours = ours and not options.overlay
    default = is_project and options.out.resolve() == ROOT / "generated_client"
    if default and not ours:
        parser.error("say with --out (make generate SPEC=... OUT=...) where another client goes")
    started = time.monotonic()
    try:
        count = generate(
            options.spec,
            options.out,
            overlays=options.overlay,
            folders=options.ref_root,
            force=options.force,
            audit=options.audit,
            say=progress("generate"),
        )
    except (GenerationError, OSError) as exc:
        print(f"generate: {exc}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"generate: interrupted; {options.out} is as it was", file=sys.stderr)
        return 130
    if default:
        inputs.write_stamp(ROOT)
    print(f"{options.out}: {count} operations from {sources.place_text(options.spec)}")
    print(f"generate: done in {time.monotonic() - started:.1f} s", file=sys.stderr)
    return 0


def _parser(is_project: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="openai-client-codegen generate", description=__doc__)
    spec_argument(parser, ROOT / "openapi.yaml" if is_project else None)
    reading_arguments(parser)
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="the package's folder, replaced once all is written",
        default=ROOT / "generated_client" if is_project else None,
        required=not is_project,
    )
    parser.add_argument("--force", action="store_true", help="overwrite what was edited by hand")
    parser.add_argument(
        "--no-audit",
        dest="audit",
        action="store_false",
        help="do not look through what was written for anything of the document that it lacks",
    )
    return parser


@pause_collector()
def generate(
    spec: sources.Place,
    out: Path,
    *,
    overlays: Sequence[sources.Place] = (),
    folders: Iterable[Path] = (),
    force: bool = False,
    audit: bool = False,
    say: Say = lambda text: None,
) -> int:
    """Replace the folder `out` by the client of `spec`; return the operation count.

    `GenerationError` where a part of the document would be lost or, without `force`, edits by hand
    in the folder would be. The folder is not changed then. Only the audit finds losses that the
    generator does not report; it takes a third more time.
    """
    out = out.resolve()
    for place in (spec, *overlays):
        if isinstance(place, Path) and place.resolve().is_relative_to(out):
            raise GenerationError(f"{place} is in {out}, which would be replaced whole")
    if out_folder.recover(out):
        say(f"{out} is back: a run that was killed had put it aside")
    out_folder.check(out, force=force)
    say(f"reading {sources.place_text(spec)}")
    try:
        joined = read(spec, overlays=overlays, folders=folders, say=say)
    except ValueError as exc:
        raise GenerationError(str(exc)) from exc
    say("normalising")
    try:
        document = normalise(joined.document)
    except ValueError as exc:
        raise GenerationError(f"{sources.place_text(spec)}: {exc}") from exc
    with out_folder.scratch(out) as folder:
        package = folder / out.name
        say("writing")
        name = Path(sources.place_text(spec)).name
        count = write(document, package, source=name, origins=joined.origins)
        if audit:
            say("auditing")
            audited.check(joined.document, package, joined.origins)
        record(package)
        # The folder is checked again, because somebody may have edited it meanwhile.
        out_folder.check(out, force=force)
        out_folder.swap(package, out)
    return count


if __name__ == "__main__":
    sys.exit(main())
