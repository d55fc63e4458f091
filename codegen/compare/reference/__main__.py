"""Compare `openapi.yaml` with a reference document.

The report lists what is missing, extra or different, without the differences that
`explained.yaml` gives a reason for. `python -m codegen.compare.reference REFERENCE` prints it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

from .check import check
from .document import Document
from .explained import load

HERE = Path(__file__).parent
ROOT = Path(__file__).parents[3]
OPERATION = re.compile(r"\b(GET|PUT|POST|DELETE|PATCH)\s+(/\S*)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; return 0, or 1 where the report is not clean.

    The report is clean where each difference has a reason, and each reason covers a difference.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen.compare.reference", description=__doc__
    )
    parser.add_argument("reference", type=Path, help="OpenAPI 3.x, YAML or JSON")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="ours")
    parser.add_argument("--explained", type=Path, default=HERE / "explained.yaml")
    parser.add_argument(
        "--operations", type=Path, help="a text that names those to cover (`GET /files`); or all"
    )
    options = parser.parse_args(arguments)
    wanted = (
        _named_operations(options.operations.read_text("utf-8")) if options.operations else None
    )
    try:
        report = check(
            Document.load(options.spec),
            Document.load(options.reference),
            load(options.explained),
            wanted,
        )
    except yaml.YAMLError as exc:
        parser.error(f"neither YAML nor JSON: {exc}")
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as exc:
        parser.error(f"no sound OpenAPI document: {exc!r}")
    print(report)
    return 0 if report.is_clean else 1


def _named_operations(text: str) -> set[str]:
    return {" ".join(found) for found in OPERATION.findall(text)}


if __name__ == "__main__":
    sys.exit(main())
