"""A document and the client generated from it in; what the client lost of it out.

Files are read, the client without being run; the network is never asked. The audit shares no code
with the passes and the templates, because it is to find what these get wrong.
Left out on purpose is what only validates, defaults, response headers, the types of an object's
keys without a schema beside those with one, and components that nothing uses.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .document import Document, DocumentError
from .findings import Loss, report
from .package import Package, PackageError
from .walk import Walk

__all__ = ["Loss", "audit", "main"]


def audit(spec: Path, client: Path) -> list[Loss]:
    """What did not survive from the document `spec` to the package folder `client`."""
    return Walk(Document(spec.resolve()), Package(client)).losses()


def main(arguments: Sequence[str] | None = None) -> int:
    """Report every loss; the exit status is 1 where there is one, 2 where nothing can be read."""
    parser = argparse.ArgumentParser(prog="python -m codegen.audit", description=__doc__)
    parser.add_argument("--spec", type=Path, required=True, help="the OpenAPI document, as it came")
    parser.add_argument("--client", type=Path, required=True, help="the generated package's folder")
    options = parser.parse_args(arguments)
    try:
        walk = Walk(Document(options.spec.resolve()), Package(options.client))
        losses = walk.losses()
    except (DocumentError, PackageError) as exc:
        print(f"audit: {exc}", file=sys.stderr)
        return 2
    except RecursionError:
        print(f"audit: {options.spec} is nested too deeply", file=sys.stderr)
        return 2
    print(report(losses, walk.count))
    return 1 if losses else 0
