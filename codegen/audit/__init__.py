"""A document and its generated client in; the parts that the client lost out.

The audit reads files only: it neither runs the client nor asks the network. The audit shares no
code with the passes and the templates, because it is to find the mistakes of both.
Five parts of a document are left out on purpose: keywords that only validate, defaults, headers of
responses, the types of keys without a schema in an object that has keys with one, and components
that nothing uses.
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
    """The losses between the document `spec` and the package folder `client`."""
    return Walk(Document(spec.resolve()), Package(client)).losses()


def main(arguments: Sequence[str] | None = None) -> int:
    """Report every loss; the exit status is 1 for a loss, 2 for unreadable input."""
    parser = argparse.ArgumentParser(prog="openai-client-codegen audit", description=__doc__)
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
